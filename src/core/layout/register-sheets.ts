/** «Đơn vị»: what became of each unit and each file. */

import type { Consolidation } from '../consolidate/consolidation';
import type { SourceOutcome, SourceStatus } from '../sources/outcome';
import type { RecognisedTable } from '../submission/submission';
import { rangeAddress } from '../sheet/address';
import type { PlannedCell, SheetPlan, StyleName } from '../sheet/plan';
import type { Template } from '../template/template';
import { sheetNameOf } from '../template/template-set';
import { compareNames } from '../text/label';
import type { SentenceOf } from './findings-sheet';
import { FIRST_RECORD_ROW, layOutList, type ListColumn } from './list-sheet';

const STATUS_WORDS: Readonly<Record<SourceStatus, string>> = {
  merged: 'Đã tính',
  superseded: 'Được thay bằng tệp mới hơn',
  duplicate: 'Trùng, không tính lại',
  rejected: 'Bị loại',
};
const SEAL_WORDS = {
  never: 'chưa niêm phong',
  unchanged: 'còn nguyên',
  changed: 'đã sửa sau niêm phong',
} as const;
const UNIT_FROM: Readonly<Record<NonNullable<SourceOutcome['unit']>['from'], string>> = {
  given: 'người dùng chỉ định',
  metadata: 'thông tin trong tệp mẫu',
  title: 'dòng tiêu đề',
  fileName: 'tên tệp',
};

/** One line for each file, and one for each unit that has not reported. */
type RegisterLine =
  | { readonly kind: 'source'; readonly outcome: SourceOutcome }
  | { readonly kind: 'missing'; readonly name: string; readonly code: string | null };

interface Recognised extends Pick<RecognisedTable, 'template' | 'sheet' | 'range' | 'confidence'> {
  readonly isList: boolean;
}

export const UNITS_SHEET = 'Đơn vị';

/** Files without a unit come last, where they are not taken for a unit of that name. */
function registerLines({ sources, units }: Consolidation): RegisterLine[] {
  const lines: RegisterLine[] = [
    ...sources.map((outcome): RegisterLine => ({ kind: 'source', outcome })),
    ...units.missing.map(({ name, code }): RegisterLine => ({ kind: 'missing', name, code })),
  ];
  return lines.sort(
    (a, b) => Number(nameOf(a) === '') - Number(nameOf(b) === '') || compareNames(nameOf(a), nameOf(b)),
  );
}

function nameOf(line: RegisterLine): string {
  return line.kind === 'missing' ? line.name : (line.outcome.unit?.name ?? '');
}

/** Finds the line of a unit's file on the sheet that `layOutUnits` lays out. */
export function linksToUnits(
  consolidation: Consolidation,
): (file: { readonly file: string; readonly sha256: string }, unitId: string) => PlannedCell['link'] {
  const key = (file: string, sha256: string, unitId: string): string => [file, sha256, unitId].join('\u0000');
  const cells = new Map<string, string>();
  registerLines(consolidation).forEach((line, i) => {
    if (line.kind === 'missing') return;
    const { file, sha256, unit } = line.outcome;
    cells.set(key(file, sha256, unit?.id ?? ''), `A${String(FIRST_RECORD_ROW + i)}`);
  });
  return ({ file, sha256 }, unitId) => {
    const cell = cells.get(key(file, sha256, unitId));
    return cell === undefined ? undefined : { sheet: UNITS_SHEET, cell };
  };
}

export function layOutUnits(
  consolidation: Consolidation,
  templates: readonly Template[],
  sentenceOf: SentenceOf,
): SheetPlan {
  const { units } = consolidation;
  const lines = registerLines(consolidation);
  const nameOfForm = (id: string): string => sheetNameOf(templates, id);
  const columns: readonly ListColumn<RegisterLine>[] = [
    { header: 'Đơn vị', width: 20, style: 'label', value: (line) => nameOf(line) || null },
    {
      header: 'Mã',
      width: 9,
      style: 'label',
      value: (line) => (line.kind === 'missing' ? line.code : (line.outcome.unit?.code ?? null)),
    },
    {
      header: 'Tình trạng',
      width: 18,
      style: statusStyle,
      value: (line) => (line.kind === 'missing' ? 'Chưa nhận' : STATUS_WORDS[line.outcome.status]),
    },
    ofSource('Tệp', 34, ({ file }) => file),
    ofSource('Lí do', 50, ({ reason }) => (reason ? sentenceOf(reason) : null)),
    ofSource(
      'Bảng đã nhận ra',
      26,
      (outcome) =>
        recognised(outcome)
          .map(
            (one) =>
              `${one.sheet}!${rangeAddress(one.range)}${one.isList ? ` (${nameOfForm(one.template)})` : ''}`,
          )
          .join('\n') || null,
    ),
    ofSource(
      'Độ chắc',
      9,
      (outcome) =>
        recognised(outcome)
          .map(({ confidence }) => `${String(Math.round(confidence * 100))}%`)
          .join('\n') || null,
    ),
    ofSource('Niêm phong', 16, ({ seal }) => (seal ? SEAL_WORDS[seal.is] : null)),
    ofSource('Biết đơn vị nhờ', 16, ({ unit }) => (unit ? UNIT_FROM[unit.from] : null)),
    ofSource('Tệp lưu lúc (UTC)', 18, ({ modified }) => modified && timeText(modified)),
    { ...ofSource('SHA-256 của tệp', 68, ({ sha256 }) => sha256), isScreenOnly: true },
  ];
  const expected = units.expected === null ? '' : ` trên ${String(units.expected)} đơn vị phải báo cáo`;
  const facts = {
    name: UNITS_SHEET,
    title: 'ĐƠN VỊ VÀ TỆP ĐÃ NHẬN',
    subtitle: `Đã tính ${String(units.received.length)}${expected} đơn vị; còn thiếu ${String(units.missing.length)}.`,
  };
  return layOutList(facts, columns, lines);
}

/** Tables, and lists that hold something: a file of lists was read as well. */
function recognised({ tables, lists }: SourceOutcome): readonly Recognised[] {
  return [
    ...tables.map((one) => ({ ...one, isList: false })),
    ...lists.filter(({ records }) => records.length > 0).map((one) => ({ ...one, isList: true })),
  ];
}

function ofSource(
  header: string,
  width: number,
  value: (outcome: SourceOutcome) => string | null,
): ListColumn<RegisterLine> {
  return {
    header,
    width,
    style: 'label',
    value: (line) => (line.kind === 'source' ? value(line.outcome) : null),
  };
}

/** An ISO date-time as people read it: «14/02/2022 08:30». */
function timeText(iso: string): string {
  const [day = '', time = ''] = iso.split('T');
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}

function statusStyle(line: RegisterLine): StyleName {
  if (line.kind === 'missing') return 'query';
  return ({ merged: 'label', superseded: 'info', duplicate: 'info', rejected: 'error' } as const)[
    line.outcome.status
  ];
}
