/** worksheet.charts: what a chart shows and how it is labelled. Nothing is drawn. */

import type { CellRange } from '../../../src/core/sheet/address';
import type { HostChart } from '../model/sheet';
import type { RangeOf } from '../model/write-cells';
import { asText, invalidArgument } from '../protocol/host-error';
import { bag, isRemote, remote, type Members, type Remote } from '../protocol/remote';
import { areaArgument } from './range';
import { worksheetOf, type SheetOf } from './worksheet';

interface ChartOf extends SheetOf {
  readonly chart: HostChart;
}

interface PartOf extends ChartOf {
  readonly path: string;
}

/** A part of a chart: values kept as they were set, and further parts. */
function part(
  type: string,
  defaults: Readonly<Record<string, unknown>>,
  inner: Readonly<Record<string, Members<PartOf>>> = {},
): Members<PartOf> {
  const values = bag(type, defaults);
  const kept = ({ chart, path }: PartOf): Record<string, unknown> => {
    const known = chart.parts.get(path) ?? {};
    chart.parts.set(path, known);
    return known;
  };
  return {
    type,
    get: Object.fromEntries(
      Object.entries(values.get ?? {}).map(([name, read]) => [
        name,
        (self: PartOf): unknown => read(self.chart.parts.get(self.path) ?? {}),
      ]),
    ),
    set: Object.fromEntries(
      Object.entries(values.set ?? {}).map(([name, write]) => [
        name,
        (self: PartOf, value: unknown): void => {
          write(kept(self), value);
        },
      ]),
    ),
    go: Object.fromEntries(
      Object.entries(inner).map(([name, members]) => [
        name,
        (self: PartOf): Remote => remote(members, { ...self, path: `${self.path}/${name}` }),
      ]),
    ),
  };
}

const font = part('ChartFont', { Bold: false, Color: '#000000', Italic: false, Name: 'Calibri', Size: 10 });
const textFormat = part('ChartTitleFormat', {}, { Font: font });
const axisTitle = part('ChartAxisTitle', { Text: '', Visible: true }, { Format: textFormat });
const axis = part(
  'ChartAxis',
  { Visible: true, Minimum: '', Maximum: '', NumberFormat: 'General' },
  { Title: axisTitle },
);
const PARTS: Readonly<Record<string, Members<PartOf>>> = {
  Title: part('ChartTitle', { Text: '', Visible: true, Overlay: false }, { Format: textFormat }),
  Legend: part('ChartLegend', { Visible: true, Position: 'Right', Overlay: false }),
  DataLabels: part('ChartDataLabels', {
    ShowValue: false,
    ShowSeriesName: false,
    ShowCategoryName: false,
    Position: 'Invalid',
  }),
  Axes: part('ChartAxes', {}, { CategoryAxis: axis, ValueAxis: axis }),
};

const own = bag('Chart', { Top: 0, Left: 0, Width: 360, Height: 216, Style: 2, PlotVisibleOnly: true });

const members: Members<ChartOf> = {
  type: 'Chart',
  get: {
    ...Object.fromEntries(
      Object.entries(own.get ?? {}).map(([name, read]) => [
        name,
        ({ chart }: ChartOf): unknown => read(chart.options),
      ]),
    ),
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.options['Name'],
    ChartType: ({ chart }) => chart.options['ChartType'],
  },
  set: {
    ...Object.fromEntries(
      Object.entries(own.set ?? {}).map(([name, write]) => [
        name,
        ({ chart }: ChartOf, value: unknown): void => {
          write(chart.options, value);
        },
      ]),
    ),
    Name: ({ chart }, name) => {
      chart.options['Name'] = asText(name, 'Chart.name');
    },
    ChartType: ({ chart }, type) => {
      chart.options['ChartType'] = asText(type, 'Chart.chartType');
    },
  },
  go: {
    ...Object.fromEntries(
      Object.entries(PARTS).map(([path, of]) => [
        path,
        (self: ChartOf): Remote => remote(of, { ...self, path }),
      ]),
    ),
    Worksheet: ({ book, sheet }) => worksheetOf(book, sheet),
  },
  call: {
    Delete: ({ sheet, chart }) => {
      sheet.protection.refuse('Chart.delete', 'allowEditObjects');
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
    SetData: ({ chart }, source, seriesBy) => {
      chart.source = sourceOf(source, 'Chart.setData');
      chart.seriesBy = String(seriesBy ?? 'Auto');
    },
    SetPosition: ({ chart }, start, end) => {
      chart.position = between(
        areaArgument(start, 'Chart.setPosition'),
        areaArgument(end ?? start, 'Chart.setPosition'),
      );
    },
  },
};

const between = (start: CellRange, end: CellRange): CellRange => ({
  top: start.top,
  left: start.left,
  bottom: end.bottom,
  right: end.right,
});

function sourceOf(given: unknown, location: string): HostChart['source'] {
  if (!isRemote(given) || given.type !== 'Range') throw invalidArgument(location);
  const { sheet, area } = given.self as RangeOf;
  return { sheet, area };
}

const collection: Members<SheetOf> = {
  type: 'ChartCollection',
  get: { Count: ({ sheet }) => sheet.charts.length },
  items: ({ book, sheet }) => sheet.charts.map((chart) => remote(members, { book, sheet, chart })),
  item: ({ book, sheet }, key) => {
    const chart = sheet.charts.find(({ id, options }) => id === key || options['Name'] === key);
    return chart && remote(members, { book, sheet, chart });
  },
  call: {
    Add: ({ book, sheet }, type, source, seriesBy) => {
      const location = 'ChartCollection.add';
      sheet.protection.refuse(location, 'allowEditObjects');
      const number = sheet.charts.length + 1;
      const chart: HostChart = {
        id: book.nextId('CHART'),
        options: { Name: `Chart ${String(number)}`, ChartType: asText(type, location) },
        parts: new Map(),
        source: sourceOf(source, location),
        seriesBy: String(seriesBy ?? 'Auto'),
      };
      sheet.charts.push(chart);
      return remote(members, { book, sheet, chart });
    },
  },
};

export function chartsOf(self: SheetOf): Remote {
  return remote(collection, self);
}
