import { isSchoolName, parseSchoolName } from '../../../src/core/regulations/school-names';

it.each([
  ['Trường Mầm non Hoa Sen', 'preschool', 'hoa sen'],
  ['Trường MN Hoa Sen', 'preschool', 'hoa sen'],
  ['MG Bình An', 'preschool', 'bình an'],
  ['Tr. TH Lê Lợi', 'primary', 'lê lợi'],
  ['Trường THCS Nguyễn Du', 'lowerSecondary', 'nguyễn du'],
  ['THPT chuyên Quang Trung', 'upperSecondary', 'chuyên quang trung'],
  ['Trường TH&THCS Lộc An', 'multiLevel', 'lộc an'],
  ['Trường Tiểu học và Trung học cơ sở Lộc An', 'multiLevel', 'lộc an'],
  ['TH - THCS - THPT Thanh Bình', 'multiLevel', 'thanh bình'],
  ['Trường PTDTBT THCS Đắk Ơ', 'lowerSecondary', 'ptdtbt đắk ơ'],
  ['PT DTNT THPT Bình Phước', 'upperSecondary', 'pt dtnt bình phước'],
  ['Trung tâm GDNN-GDTX Bù Đốp', 'continuing', 'bù đốp'],
  ['Truong mam non Hoa Sen', 'preschool', 'hoa sen'],
  ['Trường TH Lộc Ninh II', 'primary', 'lộc ninh 2'],
  ['Trường TH Lộc Ninh 2', 'primary', 'lộc ninh 2'],
  ['Trường Hoa Sen', undefined, 'hoa sen'],
])('«%s» is of kind %s and called %s', (typed, kind, own) => {
  expect(parseSchoolName(typed)).toEqual(expect.objectContaining({ kind, own }));
});

it('keeps schools of several levels apart by their levels', () => {
  expect(parseSchoolName('TH&THCS Lê Lợi').levels).toBe('lowerSecondary+primary');
  expect(parseSchoolName('THCS&TH Lê Lợi').levels).toBe('lowerSecondary+primary');
  expect(parseSchoolName('THCS&THPT Lê Lợi').levels).toBe('lowerSecondary+upperSecondary');
});

it.each(['Mầm non', 'Trường Tiểu học', 'Tên trường', 'Người lập biểu', 'Cộng'])(
  '«%s» is no school’s name',
  (typed) => {
    expect(isSchoolName(typed)).toBe(false);
  },
);
