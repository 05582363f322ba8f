import fc from 'fast-check';
import { headerRows, rowsFor } from '../../../src/core/recognise/header-rows';
import { findPhrase, headerText } from '../../../src/core/recognise/header-words';
import { listPhrases } from '../../../src/core/recognise/list-columns';
import { GridBuilder, type Grid } from '../../../src/core/sheet/grid';
import { isListTemplate, type Template } from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import { runs } from '../../property-runs';

const WORDS = (
  'trường tiêu chí kế hoạch cải tiến đã thực hiện năm 2018 5 TĐG Truong tieu chi danh gia ngoài cấp độ I 1 2 đợt ' +
  'Ghi chú STT nội dung đạt - (%) số\u200bliệu đến hạn minh chứng'
).split(' ');

function oneRow(texts: readonly string[]): Grid {
  const builder = new GridBuilder();
  texts.forEach((text, i) => {
    builder.add(1, i + 1, text);
  });
  return builder.build({ name: 'S' });
}

/** As it is declared, phrase by phrase: of a list's header a phrase says a quarter, one word a third. */
function pointsTo(template: Template, text: string): boolean {
  const header = headerText(text);
  if (!isListTemplate(template)) {
    return template.columns
      .filter(({ values }) => values.kind === 'count' || values.kind === 'percent')
      .some(({ recognise }) => recognise.any.some((phrase) => findPhrase(header, written(phrase)) >= 0));
  }
  return listPhrases(template).some((phrase) => {
    const { length } = headerText(phrase).words;
    const share = length / header.words.length;
    return findPhrase(header, written(phrase)) >= 0 && share >= (length === 1 ? 1 / 3 : 1 / 4);
  });
}

function written(phrase: string): string {
  return headerText(phrase).words.join(' ');
}

it('finds the rows in which two cells have words of one template, whatever stands around them', () => {
  const text = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const rows = headerRows(oneRow(['x', ...texts]), TEMPLATES);
      for (const template of TEMPLATES) {
        const isHeader = texts.filter((one) => pointsTo(template, one)).length >= 2;
        expect([template.id, rowsFor(rows, template)]).toEqual([template.id, isHeader ? [1] : []]);
      }
    }),
    { numRuns: runs(500) },
  );
});

it('takes no row of a list that begins with a running number for its header', () => {
  const texts = ['Tên trường', 'Tiêu chí', 'Điểm yếu', 'Đã cải tiến'];
  const list = TEMPLATES.find(({ id }) => id === 'quality-improvement');
  if (!list) throw new Error('no such template');
  expect(rowsFor(headerRows(oneRow(['STT', ...texts]), TEMPLATES), list)).toEqual([1]);
  expect(rowsFor(headerRows(oneRow(['12.', ...texts]), TEMPLATES), list)).toEqual([]);
});
