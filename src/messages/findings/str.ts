/** STR: what is said of the structure of tables and lists. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const STR: SentencesOf<'STR'> = {
  STR001: {
    vi: ({ nearest }) =>
      nearest
        ? `Không nhận ra bảng nào. Gần giống nhất là ${nearest.table === undefined ? '' : `«${nearest.table}», `}tiêu đề ở ô ${nearest.cell}, trang «${nearest.sheet}» (chỉ khớp ${vi.formatNumber(nearest.found)} cột). Sửa tiêu đề cột theo mẫu.`
        : 'Không tìm thấy bảng hay danh sách nào theo mẫu ở trang nào. Kiểm tra có gửi nhầm tệp không.',
    en: ({ nearest }) =>
      nearest
        ? `No table was recognised. The nearest is ${nearest.table === undefined ? '' : `“${nearest.table}”, `}the header at ${nearest.cell} on sheet “${nearest.sheet}” (only ${en.formatNumber(nearest.found)} columns fit). Put the headers as in the form.`
        : 'No sheet holds a table or list of any form. Check whether this is the right file.',
  },
  STR002: {
    vi: ({ table, confidence, bound }) =>
      `Có bảng giống ${table === undefined ? 'mẫu' : `«${table}»`} nhưng chỉ chắc ${vi.formatShare(confidence)} (cần ít nhất ${vi.formatShare(bound)}) nên không cộng. Sửa tiêu đề cột theo mẫu.`,
    en: ({ table, confidence, bound }) =>
      `A table resembles ${table === undefined ? 'a form' : `“${table}”`}, but only ${en.formatShare(confidence)} sure (${en.formatShare(bound)} needed), so it was not merged. Put the headers as in the form.`,
  },
  STR003: {
    vi: ({ column }) =>
      `Thiếu cột «${column.vi}». Số liệu của cột này không có trong bảng tổng hợp. Bổ sung cột rồi nộp lại.`,
    en: ({ column }) =>
      `The column “${column.en}” is missing; its figures are not in the totals. Add it and send again.`,
  },
  STR004: {
    vi: ({ column, candidates }) =>
      `Có ${vi.formatNumber(candidates.length)} cột cùng có thể là «${column.vi}» (${candidates.join(', ')}), không rõ cột nào nên không cộng cột nào. Sửa tiêu đề cho rõ.`,
    en: ({ column, candidates }) =>
      `${en.formatNumber(candidates.length)} columns could be “${column.en}” (${candidates.join(', ')}); none was merged. Make the headers clear.`,
  },
  STR005: {
    vi: ({ label, meant }) =>
      meant === undefined
        ? `Dòng «${label}» có số liệu nhưng không phải một loại CSGD đã biết nên không cộng. Sửa tên dòng theo Mẫu 1.`
        : `Dòng «${label}» có số liệu nhưng không phải một loại CSGD đã biết nên không cộng. Đây có phải là «${meant}» không? Nếu phải, sửa tên dòng.`,
    en: ({ label, meant }) =>
      meant === undefined
        ? `Row “${label}” has figures but is no known school kind; not merged. Name the row as in Mẫu 1.`
        : `Row “${label}” has figures but is no known school kind; not merged. Is it “${meant}”? If so, correct its name.`,
  },
  STR006: {
    vi: () =>
      'Dòng có số liệu nhưng không có tên nên không cộng. Ghi tên loại CSGD (trong danh sách: tên trường) hoặc xóa dòng.',
    en: () =>
      'A row has figures but no label; not merged. Name the school kind (in a list: the school) or delete the row.',
  },
  STR007: {
    vi: ({ label, firstCell }) =>
      `Loại CSGD «${label}» xuất hiện hai lần (lần đầu ở ô ${firstCell}). Dòng trùng y hệt chỉ tính một lần, dòng khác số được cộng cả hai: giữ lại một dòng.`,
    en: ({ label, firstCell }) =>
      `School kind “${label}” occurs twice (first at ${firstCell}). An exact copy counts once, different figures are both added: keep one row.`,
  },
  STR008: {
    vi: ({ kind, labels }) =>
      `Các dòng ${labels.map((label) => `«${label}»`).join(', ')} cùng thuộc «${kind.vi}» và đã được cộng lại. Kiểm tra có tính trùng không.`,
    en: ({ kind, labels }) =>
      `Rows ${labels.map((label) => `“${label}”`).join(', ')} all belong to “${kind.en}” and were added up. Check that nothing is counted twice.`,
  },
  STR009: {
    vi: ({ label }) => `Dòng «${label}» là một phần của dòng khác nên không cộng thêm.`,
    en: ({ label }) => `Row “${label}” is a part of another row and was not added.`,
  },
  STR010: {
    vi: ({ headers }) =>
      `Cột không có trong biểu mẫu, không đưa vào tổng hợp: ${headers.map((header) => `«${header}»`).join(', ')}.`,
    en: ({ headers }) =>
      `Columns the form does not have, not merged: ${headers.map((header) => `“${header}”`).join(', ')}.`,
  },
  STR011: {
    vi: ({ what }) =>
      `${{ sheet: 'Bảng nằm ở trang bị ẩn', row: 'Dòng bị ẩn', column: 'Cột bị ẩn' }[what]} nhưng vẫn có số liệu của bảng. Hiện lên và kiểm tra trước khi nộp.`,
    en: ({ what }) =>
      `${{ sheet: 'The table is on a hidden sheet', row: 'A hidden row', column: 'A hidden column' }[what]} holds figures of the table. Show it and check before sending.`,
  },
  STR012: {
    vi: () => 'Bảng không có dòng Cộng nên không đối chiếu được tổng.',
    en: () => 'The table has no total row to check against.',
  },
  STR013: {
    vi: ({ column }) =>
      `Cột này không ghi rõ tiêu đề; hiểu là «${column.vi}» theo vị trí và vì số liệu khớp phép tính. Kiểm tra lại.`,
    en: ({ column }) =>
      `This column's header is not clear; taken for “${column.en}” by its place and because the figures add up. Check it.`,
  },
  STR014: {
    vi: ({ column }) => `Bảng không có cột «${column.vi}»; các phép tính vẫn khớp khi không có cột này.`,
    en: ({ column }) => `The table has no column “${column.en}”; its sums hold without it.`,
  },
  STR015: {
    vi: ({ label, isSum }) =>
      isSum === true
        ? `Dòng «${label}» là dòng cộng nên không tính là một mục của danh sách.`
        : `Dòng «${label}» không phải một trường nên không đếm. Nếu đây là trường, ghi đủ tên và loại CSGD.`,
    en: ({ label, isSum }) =>
      isSum === true
        ? `Row “${label}” is a sum and is not counted as an entry of the list.`
        : `Row “${label}” is no school and is not counted. If it is one, fill in its name and kind.`,
  },
  STR016: {
    vi: ({ why, table }) =>
      ({
        noList: 'Trang có nội dung nhưng không có danh sách trường hay phiếu của trường nên không đọc.',
        noRecords: 'Trang có mẫu danh sách trường nhưng chưa ghi trường nào.',
        unsure:
          'Trang có bảng giống danh sách trường nhưng chưa đủ chắc nên không đếm; xem lỗi của trang này.',
        otherTable: `Trang có biểu «${table ?? ''}», không phải danh sách nên không đếm vào đây.`,
      })[why],
    en: ({ why, table }) =>
      ({
        noList: 'The sheet has content, but no list of schools and no school’s form; it was not read.',
        noRecords: 'The sheet has a list for schools with none filled in.',
        unsure: 'The sheet has something like a list of schools, not surely enough to count; see its error.',
        otherTable: `The sheet has the report “${table ?? ''}”, which is no list; it is not counted here.`,
      })[why],
  },
  STR017: {
    vi: ({ list, confidence, bound }) =>
      `Có bảng giống «${list}» nhưng chỉ chắc ${vi.formatShare(confidence)} (cần ít nhất ${vi.formatShare(bound)}) nên không đếm trường nào ở đây. Sửa tiêu đề theo mẫu danh sách trường.`,
    en: ({ list, confidence, bound }) =>
      `Something like “${list}” was found, but only ${en.formatShare(confidence)} surely (at least ${en.formatShare(bound)} is needed); none of its schools is counted. Correct the headers after the form.`,
  },
  STR018: {
    vi: ({ tables }) =>
      `Chỗ này có thể là bảng ${tables.map((table) => `«${table}»`).join(' hoặc bảng ')}: tiêu đề cột khớp như nhau nên không cộng vào bảng nào. Ghi tên bảng ở dòng trên bảng, hoặc chọn đúng bảng khi tổng hợp.`,
    en: ({ tables }) =>
      `This may be ${tables.map((table) => `“${table}”`).join(' or ')}: the headers fit alike, so it was merged into none. Write the table's title over it, or choose the table when merging.`,
  },
  STR019: {
    vi: ({ field, typed }) =>
      `«${field.vi}» ghi «${typed}», không đọc được thành ngày. Ghi dạng 24/11/2017 hoặc 12/2017.`,
    en: ({ field, typed }) =>
      `“${field.en}” is “${typed}”, which is no day. Write it as 24/11/2017 or 12/2017.`,
  },
  STR020: {
    vi: ({ part, list, lists }) =>
      lists.length === 0
        ? `Có ${part.vi} nhưng không có bảng «${list}» của cùng trường nên chưa ghép được. Thêm bảng còn lại, hoặc ghi tên trường ở phía trên hai bảng.`
        : `Có ${part.vi} nhưng không rõ thuộc bảng «${list}» nào (ở trang ${lists.map((sheet) => `«${sheet}»`).join(', ')}) nên chưa ghép. Ghi tên trường ở phía trên bảng này.`,
    en: ({ part, list, lists }) =>
      lists.length === 0
        ? `There is a ${part.en}, but no list “${list}” of the same school to join it to. Add the list, or write the school's name over both.`
        : `There is a ${part.en}, but it may belong to several lists “${list}” (sheets ${lists.map((sheet) => `“${sheet}”`).join(', ')}); joined to none. Write the school's name over it.`,
  },
  STR022: {
    vi: ({ headers, others }) =>
      `Bảng có cột ${headers.map((one) => `«${one}»`).join(', ')}${others === 0 ? '' : ` và ${String(others)} cột khác`} không phải biểu mẫu nào của chương trình nên không đọc. Có số liệu của báo cáo trong bảng này không? Nếu có, chép vào đúng mẫu; nếu không, ghi giải trình.`,
    en: ({ headers, others }) =>
      `The table with the columns ${headers.map((one) => `“${one}”`).join(', ')}${others === 0 ? '' : ` and ${String(others)} more`} is none of the product's forms and was not read. Does it hold figures of the report? If so, copy them into their form; if not, explain.`,
  },
  STR021: {
    vi: ({ label, others, lastRow }) =>
      `Dòng «${label}»${others === 0 ? '' : ` và ${String(others)} dòng khác, đến dòng ${String(lastRow)},`} giống dòng của báo cáo nhưng không nằm trong bảng nào đọc được nên không tính vào đâu. Nếu thuộc báo cáo, chép liền vào dưới bảng của nó hoặc thêm dòng tiêu đề như mẫu; nếu không thuộc báo cáo, ghi giải trình.`,
    en: ({ label, others, lastRow }) =>
      `The row «${label}»${others === 0 ? ' looks' : ` and ${String(others)} more, to row ${String(lastRow)}, look`} like the report's but ${others === 0 ? 'stands' : 'stand'} in no table that was recognised, so nothing of it counts. If it belongs to the report, put it just under its table or give it the header of the form; if not, explain.`,
  },
  STR023: {
    vi: ({ label, parts, by }) =>
      by === 'sum'
        ? `Dòng «${label}» bằng tổng các dòng ${vi.joinList(parts)} nên chỉ tính dòng «${label}».`
        : `Dòng cộng chỉ khớp khi tính dòng «${label}» mà không cộng thêm ${vi.joinList(parts)}, nên các dòng này không cộng thêm.`,
    en: ({ label, parts, by }) =>
      by === 'sum'
        ? `Row “${label}” is the sum of ${en.joinList(parts)}, so only “${label}” was added.`
        : `The total row holds only with “${label}” and without ${en.joinList(parts)}, so these were not added.`,
  },
  STR024: {
    vi: ({ label, parts }) =>
      `Dòng «${label}» có vẻ gồm cả ${vi.joinList(parts)}, nhưng số liệu không khớp nên chưa rõ. Tạm chỉ tính dòng «${label}». Sửa cho khớp, hoặc đổi tên dòng cho rõ.`,
    en: ({ label, parts }) =>
      `Row “${label}” seems to take in ${en.joinList(parts)}, but the figures do not say so. For now only “${label}” is added. Correct them, or give the row a clearer name.`,
  },
  STR025: {
    vi: ({ label, parts }) =>
      `Dòng «${label}» không có số, bên dưới chỉ có ${vi.joinList(parts)} nên không biết tổng của loại này và không cộng. Ghi số vào dòng «${label}».`,
    en: ({ label, parts }) =>
      `Row “${label}” has no figures, and only ${en.joinList(parts)} stands under it: the whole of this kind is not known and was not added. Fill in row “${label}”.`,
  },
  STR026: {
    vi: ({ field, typed }) =>
      `«${field.vi}» đang hiện «${typed}»: Excel đã đổi nội dung gõ vào thành ngày. Đặt định dạng ô là Văn bản rồi nhập lại, hoặc giải trình nếu đúng là ngày này.`,
    en: ({ field, typed }) =>
      `“${field.en}” shows “${typed}”: Excel made a day of what was typed. Format the cell as text and type it again, or explain if this day is meant.`,
  },
  STR027: {
    vi: ({ label }) =>
      `«${label}» bị gạch ngang nhưng vẫn được tính. Xóa dòng nếu đã bỏ; nếu vẫn còn, bỏ gạch ngang.`,
    en: ({ label }) =>
      `“${label}” is struck out but was counted. Delete the row if it was taken back; if not, remove the line through it.`,
  },
  STR028: {
    vi: ({ names }) =>
      `Trong một ô có ${String(names.length)} tên trường (${vi.joinList(names)}) nhưng chỉ đếm được một. Tách mỗi trường một dòng.`,
    en: ({ names }) =>
      `One cell has the names of ${String(names.length)} schools (${en.joinList(names)}), but only one was counted. Give each school a row of its own.`,
  },
  STR029: {
    vi: ({ letter, column }) =>
      `Cột ${letter} có số liệu nhưng không có tiêu đề; hiểu là «${column.vi}» theo vị trí. Ghi tiêu đề như mẫu, hoặc giải trình nếu đúng.`,
    en: ({ letter, column }) =>
      `Column ${letter} has figures and no header; read as “${column.en}” by its place. Give it the header of the form, or explain if this is right.`,
  },
  STR030: {
    vi: ({ letter, columns }) =>
      `Cột ${letter} có số liệu nhưng không có tiêu đề, trong khi bảng thiếu ${vi.joinList(columns.map((one) => one.vi))}: không rõ là cột nào nên không cộng. Ghi tiêu đề như mẫu.`,
    en: ({ letter, columns }) =>
      `Column ${letter} has figures and no header, and the table lacks ${en.joinList(columns.map((one) => one.en))}: which it is cannot be told, so it was not added. Give it the header of the form.`,
  },
  STR031: {
    vi: ({ own, report }) =>
      `Trang này ghi năm học ${own}, trang khác ghi ${report}. Trường có ở cả hai chỉ tính theo năm ${report}; trường chỉ có ở đây vẫn được đếm. Bỏ trang cũ, hoặc sửa năm học nếu ghi nhầm.`,
    en: ({ own, report }) =>
      `This sheet is of the school year ${own}, others of ${report}. A school on both counts as in ${report}; one that is only here is counted still. Take the old sheet out, or correct the year.`,
  },
};
