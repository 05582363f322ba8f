import { parseKindLabel, SCHOOL_KIND_NAMES, SCHOOL_KINDS } from '../../../src/core/regulations/school-kinds';

describe('a row label', () => {
  test.each([
    ['MN', 'preschool'],
    ['Mầm non', 'preschool'],
    ['Mẫu giáo', 'preschool'],
    ['Mầm non, mẫu giáo', 'preschool'],
    ['Trường Mầm non', 'preschool'],
    ['1. Mầm non', 'preschool'],
    ['a) Mầm non', 'preschool'],
    ['- Mầm non', 'preschool'],
    ['GDMN', 'preschool'],
    ['Cấp mầm non', 'preschool'],
    ['Mầm non (MN)', 'preschool'],
    ['TH', 'primary'],
    ['Tiểu học', 'primary'],
    ['II. Tiểu học', 'primary'],
    ['THCS', 'lowerSecondary'],
    ['Trung học cơ sở', 'lowerSecondary'],
    ['Trường THCS', 'lowerSecondary'],
    ['THPT', 'upperSecondary'],
    ['Trung học phổ thông', 'upperSecondary'],
    ['TH&THCS', 'multiLevel'],
    ['TH-THCS', 'multiLevel'],
    ['TH và THCS', 'multiLevel'],
    ['THCS&THPT', 'multiLevel'],
    ['TH, THCS và THPT', 'multiLevel'],
    ['Tiểu học và trung học cơ sở', 'multiLevel'],
    ['PT nhiều cấp học', 'multiLevel'],
    ['Trường phổ thông có nhiều cấp học', 'multiLevel'],
    ['Liên cấp', 'multiLevel'],
    ['TT GDNN-GDTX', 'continuing'],
    ['Trung tâm giáo dục thường xuyên', 'continuing'],
  ])('«%s» is %s', (label, kind) => {
    expect(parseKindLabel(label)).toEqual({ kind, qualifier: '' });
  });

  test.each([
    ['Mầm non ngoài công lập', 'preschool', 'ngoài công lập'],
    ['Mầm non công lập', 'preschool', 'công lập'],
    ['Tiểu học (tư thục)', 'primary', 'tư thục'],
  ])('«%s» is a part of its kind', (label, kind, qualifier) => {
    expect(parseKindLabel(label)).toEqual({ kind, qualifier });
  });

  test.each([
    '',
    'Cộng',
    'Trong đó: ngoài công lập',
    'Trường Mầm non Hoa Sen',
    'THCS Lê Lợi',
    'Phổ thông',
    'Huyện',
    'Trường',
    '12',
  ])('«%s» is no kind', (label) => {
    expect(parseKindLabel(label)).toBeUndefined();
  });

  it('knows the names it prints itself', () => {
    for (const kind of SCHOOL_KINDS) expect(parseKindLabel(SCHOOL_KIND_NAMES[kind])?.kind).toBe(kind);
  });
});
