/** Row heights, by the lines that LibreOffice broke these texts into in print (Times New Roman 12). */

import { layOutList } from '../../../src/core/layout/list-sheet';
import { headerHeight, heightFor } from '../../../src/core/layout/plan-builder';

const LINE = 16;

describe('heights', () => {
  it.each([
    ['Trường Mầm non Lê Hồng Phong số 20', 33, 1],
    ['Trường Mầm non Nguyễn Thị Minh Khai số 12', 33, 2],
    ['Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Lê Hồng Phong số 1', 33, 3],
    // Capitals are wide, and a name without blanks goes to the next line whole.
    ['PGD Phuoc Long_KDCLGD_T1.2022.xls', 33, 2],
    ['A'.repeat(100), 20, 8],
    ['một\nhai', 40, 2],
    ['', 40, 1],
  ])('%j in %d characters takes %d lines', (text, width, lines) => {
    expect(heightFor(text, width)).toBe(LINE * lines + 2);
  });

  it.each([
    ['Đã hoàn thành tự đánh giá', 13, 3],
    ['Tỉ lệ % đạt kiểm định / đã được đánh giá ngoài', 12, 5],
    ['STT', 6, 1],
  ])('the header %j over %d characters takes %d lines', (text, width, lines) => {
    expect(headerHeight(text, width)).toBe(LINE * lines + 2);
  });

  it('a list’s header is as high as its longest header needs', () => {
    const columns = [
      ['STT', 6],
      ['Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài', 18],
      ['Kết quả', 12],
    ].map(([header, width]) => ({
      header: String(header),
      width: Number(width),
      style: 'label' as const,
      value: (): string => '',
    }));
    const { rowHeights = {} } = layOutList({ name: 'A', title: 'A', subtitle: 'A' }, columns, []);
    // «Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài» stands in three lines.
    expect(rowHeights[4]).toBe(LINE * 3 + 2);
    const short = layOutList({ name: 'A', title: 'A', subtitle: 'A' }, columns.slice(0, 1), []);
    expect(short.rowHeights?.[4]).toBe(34);
  });
});
