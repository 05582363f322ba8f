/** Events: who listens is told of every change, by the user or by the add-in itself. */

import { startOfficeHost, type StartedHost } from './index';

let host: StartedHost;
beforeEach(async () => {
  host = await startOfficeHost({ sheets: ['A', 'B'] });
});
afterEach(() => {
  expect(host.unimplemented).toEqual([]);
});

it('tells of changes in one sheet, and no more once the listener is let go', async () => {
  const told: string[] = [];
  const listener = await host.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('A').load('id');
    await context.sync();
    const result = added.onChanged.add((event) => {
      told.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  host.user.type('A', 'B5', 12);
  host.user.type('B', 'C1', 'không ai nghe');
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await host.settled();
  expect(told).toEqual(['RangeEdited B5', 'RangeEdited A1:B2']);
  await host.Excel.run(listener.context as Excel.RequestContext, async (context) => {
    listener.remove();
    await context.sync();
  });
  expect(host.eventRegistrations).toBe(0);
  host.user.type('A', 'B5', 13);
  await host.settled();
  expect(told).toHaveLength(2);
});

it('tells of changes anywhere, of new and deleted sheets, and of the selection', async () => {
  const told: string[] = [];
  const tell = (what: string): Promise<void> => {
    told.push(what);
    return Promise.resolve();
  };
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address }) => tell(`changed ${address}`));
    worksheets.onAdded.add(() => tell('added'));
    worksheets.onDeleted.add(() => tell('deleted'));
    worksheets.onActivated.add(() => tell('activated'));
    worksheets.onSelectionChanged.add(({ address }) => tell(`selected ${address}`));
    await context.sync();
  });
  host.user.addSheet('C');
  host.user.paste('C', 'A1', [[1, 2]]);
  host.user.select('C', 'A1:B1');
  host.user.deleteSheet('C');
  await host.settled();
  expect(told).toEqual(['added', 'changed A1:B1', 'activated', 'selected A1:B1', 'deleted']);
});

it('says what a single cell held before, who changed it, and where that is', async () => {
  const told: unknown[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('B2').values = [['cũ']];
    context.workbook.worksheets.onChanged.add(async (event) => {
      await host.Excel.run(async (inner) => {
        const range = event.getRange(inner).load('address,values');
        await inner.sync();
        told.push([event.details.valueBefore, event.details.valueAfter, event.triggerSource, range.address]);
      });
    });
    await context.sync();
  });
  host.user.type('A', 'B2', 7);
  await host.settled();
  expect(told).toEqual([['cũ', 7, 'Unknown', 'A!B2']]);
});

it('runs the command behind a ribbon button until it says that it has completed', async () => {
  host.Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
    void host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['đã kiểm tra']];
      await context.sync();
      event.completed();
    });
  });
  await host.user.pressButton('checkWorkbook');
  expect(host.workbook.cell('A', 'A1').value).toBe('đã kiểm tra');
});

it('tells nobody while events are switched off', async () => {
  const told: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('A').getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem('A').getRange('A2').values = [[1]];
    await context.sync();
  });
  await host.settled();
  expect(told).toEqual(['A2']);
});

it('lets the user change no locked cell of a protected sheet', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').protection.protect();
    await context.sync();
  });
  expect(() => {
    host.user.type('A', 'A1', 1);
  }).toThrow('You cannot perform');
});
