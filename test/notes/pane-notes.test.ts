/** The pane's notes in a workbook: what is written is read again, and nothing in them switches a rule off that must stay on. */

import { NO_NOTES, readPaneNotes, writePaneNotes, type PaneNotes } from '../../src/notes/pane-notes';
import { rulesInForce } from '../../src/core/rules/run/rule-settings';

const reason = 'Sở cho phép để trống dòng cộng';
const NOTES: PaneNotes = {
  unit: 'Bù Đốp',
  period: '2021-2022',
  rules: { off: [{ code: 'SUM005', reason, date: '2022-02-14' }] },
  explanations: new Map([['["RNG004"]', 'trường đánh giá lại']]),
};

it('come back as they were written', () => {
  expect(readPaneNotes(writePaneNotes(NOTES))).toEqual(NOTES);
  expect(readPaneNotes(writePaneNotes(NO_NOTES))).toEqual(NO_NOTES);
});

it('of the time before rules could be switched off have all rules on', () => {
  const older = '{"version":1,"unit":"Bù Đốp","explanations":[]}';
  expect(readPaneNotes(older)).toMatchObject({ unit: 'Bù Đốp', rules: { off: [] } });
});

it('switch nothing off that must stay on, without losing what else is in them', () => {
  const off = [
    { code: 'TYP001', reason },
    { code: 'SUM005', reason: ' ' },
    { code: 'SUM999', reason },
    'SUM004',
    { code: 'SUM003', reason },
    { code: 'SUM003', reason: `${reason} kỳ này` },
  ];
  const text = JSON.stringify({ ...(JSON.parse(writePaneNotes(NOTES)) as object), rules: { off } });
  const notes = readPaneNotes(text) ?? NO_NOTES;
  expect(notes).toEqual({ ...NOTES, rules: { off: [{ code: 'SUM003', reason: `${reason} kỳ này` }] } });
  expect(rulesInForce(notes.rules).map(({ code }) => code)).not.toContain('SUM003');
});

it('that are none of ours are told apart from none', () => {
  expect(readPaneNotes('{')).toBeUndefined();
  expect(readPaneNotes('{"version":2}')).toBeUndefined();
});
