import fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/core/sheet/grid';
import { parseCriteria, readCriteria, type CriteriaReading } from '../../../src/core/text/criteria';
import { runs } from '../../property-runs';

const cell = (value: CellValue, numberFormat = 'General'): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat, font: '' },
});

/** "1.1", "1.1>1.10" for a range, "3.*" for a standard; undefined when the text is not a list. */
function codes(reading: CriteriaReading): string[] | undefined {
  if (reading.state !== 'items') return undefined;
  return reading.items.map((item) => {
    if (item.kind === 'range') return `${item.from}>${item.to}`;
    return item.kind === 'standard' ? `${item.standard}.*` : item.code;
  });
}

describe('criteria as typed', () => {
  it.each<[string, string[]]>([
    ['Tiêu chí 1.1 đến tiêu chí 1.10', ['1.1>1.10']],
    ['Tiêu chí 2.1 đến tiêu chí 2.4', ['2.1>2.4']],
    ['Tiêu chí 5.1 đến tiêu chí 5.6', ['5.1>5.6']],
    [
      'liệt kê từ tiêu chí 1.1 đến hết tiêu chí 5.4; tiêu chí 1 đến tiêu chí 6 của Mức 4',
      ['1.1>5.4', 'M4.1>M4.6'],
    ],
    [
      'liệt kê từ tiêu chí 1.1 đến hết tiêu chí 5.5; tiêu chí 1 đến tiêu chí 5 của Mức 4',
      ['1.1>5.5', 'M4.1>M4.5'],
    ],
    [
      'Liệt kê từ tiêu chí 1.1 đến hết tiêu chí 5.6; tiêu chí 1 đến tiêu chí 6 của Mức 4: theo nội dung sau (nêu ngắn gọn)',
      ['1.1>5.6', 'M4.1>M4.6'],
    ],
  ])('a form says «%s»', (typed, expected) => {
    expect(codes(parseCriteria(typed))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['1.10', ['1.10']],
    ['1.1-1.10', ['1.1>1.10']],
    ['1.1 → 1.10', ['1.1>1.10']],
    ['1.1->1.10', ['1.1>1.10']],
    ['1.1 ~ 1.10', ['1.1>1.10']],
    ['1.1 − 1.10', ['1.1>1.10']],
    ['TC 2.1–2.4', ['2.1>2.4']],
    ['TC2.1 - TC2.4', ['2.1>2.4']],
    ['1.1; 1.3; 1.5 đến 1.8', ['1.1', '1.3', '1.5>1.8']],
    ['từ 1.1 đến hết 5.4', ['1.1>5.4']],
    ['từ tiêu chí 1.1 cho đến tiêu chí 1.4', ['1.1>1.4']],
    ['1.1, 1.2 và 1.3', ['1.1', '1.2', '1.3']],
    ['1.1,1.2,1.10', ['1.1', '1.2', '1.10']],
    ['Các tiêu chí: 1.1, 1.2.', ['1.1', '1.2']],
    ['Tieu chi 1.1 den 1.10', ['1.1>1.10']],
    ['TIÊU CHÍ 1.1 ĐẾN TIÊU CHÍ 1.10', ['1.1>1.10']],
    ['Tiêu chí\u00a01.1\u00a0đến tiêu chí\u00a01.10', ['1.1>1.10']],
    ['Tiêu chí 1.\ufeff10', ['1.10']],
    ['Tiêu chí 1.1 đến tiêu chí 1.10'.normalize('NFD'), ['1.1>1.10']],
    ['Tiêu chí 1.1 đến\ntiêu chí 1.10', ['1.1>1.10']],
    ['1.1\r\n1.2\r\n2.1', ['1.1', '1.2', '2.1']],
    ['2.3; 1.1', ['2.3', '1.1']],
    ['Tiêu chuẩn 3', ['3.*']],
    ['Tiêu chuẩn 1; tiêu chuẩn 4', ['1.*', '4.*']],
  ])('«%s»', (typed, expected) => {
    expect(codes(parseCriteria(typed))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Tiêu chí 1 đến tiêu chí 6 của Mức 4', ['M4.1>M4.6']],
    ['Tiêu chí 2 (Mức 4)', ['M4.2']],
    ['tiêu chí 1,3 của mức 4', ['M4.1', 'M4.3']],
    ['Mức 4: 1; 2; 5', ['M4.1', 'M4.2', 'M4.5']],
    ['1.1 đến 5.6; Mức 4: 1-6', ['1.1>5.6', 'M4.1>M4.6']],
    ['M4.2', ['M4.2']],
  ])('of Mức 4, said so: «%s»', (typed, expected) => {
    expect(codes(parseCriteria(typed))).toEqual(expected);
  });

  it('takes a bare number for a criterion of Mức 4 only in a table of these', () => {
    expect(codes(parseCriteria('Tiêu chí 1', { bareNumber: 'level4' }))).toEqual(['M4.1']);
    expect(codes(parseCriteria('1,2 và 3', { bareNumber: 'level4' }))).toEqual(['M4.1', 'M4.2', 'M4.3']);
    expect(parseCriteria('Tiêu chí 1')).toEqual({
      state: 'unreadable',
      why: 'noStandard',
      what: '1',
      item: 0,
    });
  });

  it('says that a comma was read as a decimal one', () => {
    expect(parseCriteria('1,1')).toMatchObject({ state: 'items', manner: 'commaDecimal' });
    expect(codes(parseCriteria('TC 1,1 đến 1,10'))).toEqual(['1.1>1.10']);
    expect(parseCriteria('1.1, 1.2')).toMatchObject({ state: 'items', manner: 'text' });
  });

  it('keeps each reference as it was typed', () => {
    const reading = parseCriteria('Tiêu chí 1.1 đến tiêu chí 1.10; TC 2.3');
    expect(reading.state === 'items' && reading.items.map((item) => item.typed)).toEqual([
      '1.1 đến tiêu chí 1.10',
      '2.3',
    ]);
  });

  it('gives the name behind a colon as a remark, unless criteria could hide in it', () => {
    expect(parseCriteria('Tiêu chí 1.1: Phương hướng, chiến lược')).toMatchObject({
      items: [{ kind: 'criterion', code: '1.1' }],
      remark: 'Phương hướng, chiến lược',
    });
    expect(parseCriteria('1.1: Nhóm 1; 1.2: Nhóm 2')).toMatchObject({ state: 'unreadable', item: 1 });
    expect(parseCriteria('1.1: 2 và 3')).toMatchObject({ state: 'unreadable' });
  });

  it.each(['', '  ', '\u00a0', '.....', '…', '-'])('«%s» is blank', (typed) => {
    expect(parseCriteria(typed)).toEqual({ state: 'blank' });
  });

  it.each([
    ['Tiêu chí a.b', 'placeholder', 'a.b', 0],
    ['1.1. Tiêu chí a.b: Điểm yếu cơ bản', 'noSeparator', 'Tiêu chí', 1],
    ['1.1; 1.x', 'placeholder', '1.x', 1],
    ['50%', 'notACriterion', '50%', 0],
    ['1.5%', 'notACriterion', '1.5%', 0],
    ['1.1.1', 'notACriterion', '1.1.1', 0],
    ['1.1a', 'notACriterion', '1.1a', 0],
    ['1.0', 'notACriterion', '1.0', 0],
    ['1.1 1.10', 'noSeparator', '1.10', 1],
    ['1.1, 2, 3', 'noStandard', '2', 1],
    ['1.1-10', 'noStandard', '10', 1],
    ['1.1 đến', 'openRange', '1.1 đến', 0],
    ['đến 1.10', 'openRange', 'đến', 0],
    ['1.1 đến 1.3 đến 1.5', 'openRange', 'đến', 1],
    ['1.1, 1.2, ...', 'notACriterion', '...', 2],
    ['Tiêu chí', 'notACriterion', 'Tiêu chí', 0],
    ['Nhóm công tác số 1', 'notACriterion', 'Nhóm', 0],
    ['Tiêu chí Mức 1, 2 và 3', 'notACriterion', 'Mức', 0],
  ])('«%s» is unreadable: %s, at «%s»', (typed, why, what, item) => {
    expect(parseCriteria(typed)).toEqual({ state: 'unreadable', why, what, item });
  });
});

describe('criteria as Excel kept them', () => {
  const noDay = (): undefined => undefined;
  const read = (value: CellValue, format?: string): CriteriaReading =>
    readCriteria(cell(value, format), noDay);

  it('a number may have lost the 0 of 1.10', () => {
    expect(read(1.1)).toMatchObject({ damage: 'number', candidates: [{ code: '1.1' }, { code: '1.10' }] });
    expect(read(1.1, '0.00')).toMatchObject({ damage: 'number' });
    expect(read('1.1')).toMatchObject({ state: 'items', manner: 'text' });
    expect(read(2.4)).toMatchObject({ state: 'items', manner: 'number', items: [{ code: '2.4' }] });
  });

  it('a date was 1.10 or 10.1', () => {
    const damaged = {
      state: 'damaged',
      damage: 'date',
      candidates: [{ code: '1.10' }, { code: '10.1' }],
    };
    // 45200 days after 30/12/1899 is 1 October 2023; how the serial becomes a day is the caller's to know.
    expect(readCriteria(cell(45200, 'd-mmm'), () => '2023-10-01')).toMatchObject(damaged);
    expect(readCriteria(cell({ isoDate: '2023-10-01' }), () => '2023-10-01')).toMatchObject(damaged);
    for (const typed of ['01/10', '1-Oct', '01/10/2023', 'Oct-01', '01-Thg10'])
      expect(read(typed)).toMatchObject(damaged);
    expect(read('01/01')).toMatchObject({ damage: 'date', candidates: [{ code: '1.1' }] });
    expect(read('1-Thu')).toMatchObject({ state: 'unreadable' });
  });

  it('a date in a table of Mức 4 was a range', () => {
    const reading = readCriteria(cell(45078, 'd-mmm'), () => '2023-06-01', { bareNumber: 'level4' });
    expect(reading).toMatchObject({
      damage: 'date',
      candidates: [{ from: 'M4.1', to: 'M4.6' }, { from: 'M4.6' }],
    });
  });

  it('tells what is no criterion at all', () => {
    expect(read(0.5, '0%')).toMatchObject({ state: 'unreadable', why: 'notACriterion' });
    expect(read(1.1, '0.0%')).toMatchObject({ state: 'unreadable' });
    expect(read(5)).toMatchObject({ state: 'unreadable', why: 'noStandard' });
    expect(readCriteria(cell(5), noDay, { bareNumber: 'level4' })).toMatchObject({
      items: [{ code: 'M4.5' }],
    });
    expect(read(1.15000001)).toMatchObject({ state: 'unreadable' });
    expect(read(-1.1)).toMatchObject({ state: 'unreadable' });
    expect(read(true)).toMatchObject({ state: 'unreadable' });
    expect(read(null)).toEqual({ state: 'noStoredValue' });
    expect(read({ error: '#NAME?' })).toEqual({ state: 'errorValue' });
    expect(readCriteria(undefined, noDay)).toEqual({ state: 'blank' });
  });
});

describe('reading criteria, whatever was typed', () => {
  const code = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 10 }))
    .map((ab) => ab.join('.'));
  const dash = fc.constantFrom(
    '-',
    '–',
    '—',
    '−',
    ' - ',
    ' – ',
    '\u00a0-\u00a0',
    ' đến ',
    ' ĐẾN ',
    ' den ',
    ' → ',
    '~',
  );
  const separator = fc.constantFrom(',', ', ', ';', '; ', '\n', ' và ', ' và\u00a0', ' , ');

  it('does not depend on which dash, separator or blank parts the codes', () => {
    const entry = fc.tuple(
      fc.constantFrom('', 'Tiêu chí ', 'TC\u00a0', 'tiêu chí  '),
      code,
      fc.option(fc.tuple(dash, code)),
      separator,
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const typed = entries
          .map(([word, from, to, sign]) => word + from + (to ? to.join('') : '') + sign)
          .join('');
        const expected = entries.map(([, from, to]) => (to ? `${from}>${to[1]}` : from));
        expect(codes(parseCriteria(typed))).toEqual(expected);
      }),
    );
  });

  it('never throws, and never takes more than it quotes', () => {
    const piece = fc.constantFrom(
      '1.1',
      '1,1',
      '1',
      '.',
      ',',
      ';',
      ':',
      '-',
      '\n',
      ' ',
      'Tiêu chí',
      'Mức 4',
      'đến',
      'và',
      'a.b',
      '%',
      '(',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (typed, isLevel4) => {
        const reading = parseCriteria(typed, isLevel4 ? { bareNumber: 'level4' } : {});
        const whole = typed.normalize('NFC').replace(/\r\n?/g, '\n');
        if (reading.state === 'items') for (const item of reading.items) expect(whole).toContain(item.typed);
        if (reading.state === 'unreadable') expect(whole).toContain(reading.what);
      }),
      { numRuns: runs(500) },
    );
  });
});
