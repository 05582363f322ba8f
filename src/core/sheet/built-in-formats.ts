/** The number formats that workbooks of every kind name by number alone. */

/**
 * Number formats that files name by number only (ECMA-376 Part 1, 18.8.30); 14–22 and 45–47 are
 * dates and times. Those that follow the computer's region (5–8, 14, 22, 41–44) are given as
 * Vietnamese Excel shows them.
 */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "₫";-#,##0 "₫"',
  6: '#,##0 "₫";[Red]-#,##0 "₫"',
  7: '#,##0.00 "₫";-#,##0.00 "₫"',
  8: '#,##0.00 "₫";[Red]-#,##0.00 "₫"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0 "₫"_-;-* #,##0 "₫"_-;_-* "-" "₫"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00 "₫"_-;-* #,##0.00 "₫"_-;_-* "-"?? "₫"_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Formats 27–36 and 50–58 are dates of East Asian versions. */
const EAST_ASIAN_DATE = 'dd/mm/yyyy';

/** The format that files name by number alone; "General" for a number that stands for none. */
export function builtInFormat(id: number): string {
  const isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return BUILT_IN_FORMATS[id] ?? (isEastAsian ? EAST_ASIAN_DATE : 'General');
}
