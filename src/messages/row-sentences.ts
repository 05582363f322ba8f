/** Sentences for findings about what rows and cells are to one another and to the eye. */

import type { RowFindingFacts } from '../core/findings/row-facts';

type RowMessages = {
  readonly [Code in keyof RowFindingFacts]: (facts: RowFindingFacts[Code]) => string;
};

export const rowsVi: RowMessages = {
  STR023: ({ label, parts, by }) =>
    ({
      sum: `Dòng «${label}» bằng tổng các dòng ${listVi(parts)} nên chỉ tính dòng «${label}».`,
      total: `Dòng cộng chỉ khớp khi tính dòng «${label}» mà không cộng thêm ${listVi(parts)}, nên các dòng này không cộng thêm.`,
    })[by],
  STR024: ({ label, parts }) =>
    `Dòng «${label}» có vẻ gồm cả ${listVi(parts)}, nhưng số liệu không khớp nên chưa rõ. Tạm chỉ tính dòng «${label}». Sửa cho khớp, hoặc đổi tên dòng cho rõ.`,
  STR025: ({ label, parts }) =>
    `Dòng «${label}» để trống, bên dưới chỉ có ${listVi(parts)} nên không biết tổng của loại này và không cộng. Ghi số vào dòng «${label}».`,
  STR026: ({ field, typed }) =>
    `«${field.vi}» đang hiện «${typed}»: Excel đã đổi nội dung gõ vào thành ngày. Đặt định dạng ô là Văn bản rồi nhập lại, hoặc giải trình nếu đúng là ngày này.`,
  STR027: ({ label }) =>
    `«${label}» bị gạch ngang nhưng vẫn được tính. Xóa dòng nếu đã bỏ; nếu vẫn còn, bỏ gạch ngang.`,
  STR028: ({ names }) =>
    `Trong một ô có ${String(names.length)} tên trường (${listVi(names)}) nhưng chỉ đếm được một. Tách mỗi trường một dòng.`,
};

export const rowsEn: RowMessages = {
  STR023: ({ label, parts, by }) =>
    ({
      sum: `Row “${label}” is the sum of ${listEn(parts)}, so only “${label}” was added.`,
      total: `The total row holds only with “${label}” and without ${listEn(parts)}, so these were not added.`,
    })[by],
  STR024: ({ label, parts }) =>
    `Row “${label}” seems to take in ${listEn(parts)}, but the figures do not say so. For now only “${label}” is added. Correct them, or give the row a clearer name.`,
  STR025: ({ label, parts }) =>
    `Row “${label}” is blank, and under it stands only ${listEn(parts)}: the whole of this kind is not known and was not added. Fill in row “${label}”.`,
  STR026: ({ field, typed }) =>
    `“${field.en}” shows “${typed}”: Excel made a day of what was typed. Format the cell as text and type it again, or explain if this day is meant.`,
  STR027: ({ label }) =>
    `“${label}” is struck out but was counted. Delete the row if it was taken back; if not, remove the line through it.`,
  STR028: ({ names }) =>
    `One cell has the names of ${String(names.length)} schools (${listEn(names)}), but only one was counted. Give each school a row of its own.`,
};

function listVi(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}

function listEn(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
