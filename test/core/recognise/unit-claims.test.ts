import { claimInFileName } from '../../../src/core/recognise/file-name-claim';
import { claimInLine } from '../../../src/core/recognise/unit-claims';

describe('a title line', () => {
  test.each([
    ['UBND HUYỆN HỚN QUẢN', 'Hớn Quản', 'huyện'],
    ['ỦY BAN NHÂN DÂN THỊ XÃ BÌNH LONG', 'Bình Long', 'thị xã'],
    ['UỶ BAN NHÂN DÂN HUYỆN BÙ ĐỐP', 'Bù Đốp', 'huyện'],
    ['UBND TP. ĐỒNG XOÀI', 'Đồng Xoài', 'thành phố'],
    ['UBND TX PHƯỚC LONG', 'Phước Long', 'thị xã'],
    ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN LỘC NINH', 'Lộc Ninh', 'huyện'],
    ['PHÒNG GD&ĐT THỦ THỪA', 'Thủ Thừa', undefined],
    ['Phòng GD-ĐT Thủ Thừa', 'Thủ Thừa', undefined],
    ['PGDĐT BÙ ĐĂNG', 'Bù Đăng', undefined],
    ['UBND XÃ TÂN PHÚ', 'Tân Phú', 'xã'],
    ['PHÒNG VĂN HÓA - XÃ HỘI XÃ TÂN PHÚ', 'Tân Phú', 'xã'],
    ['UBND PHƯỜNG BÌNH PHƯỚC', 'Bình Phước', 'phường'],
    ['ĐẶC KHU LÝ SƠN', 'Lý Sơn', 'đặc khu'],
    ["UBND HUYỆN IA H'DRAI", "Ia H'Drai", 'huyện'],
    ['Đơn vị: Lộc Ninh', 'Lộc Ninh', undefined],
    ['Đơn vị báo cáo: Huyện Phú Riềng', 'Phú Riềng', 'huyện'],
    ['Kết quả KĐCLGD của huyện Đồng Phú năm 2022', 'Đồng Phú', 'huyện'],
    ['Tổng hợp kết quả huyện Đồng Phú (tính đến 31/01/2022)', 'Đồng Phú', 'huyện'],
    ['CỤM TRƯỜNG SỐ 3', 'Cụm 3', 'cụm'],
  ])('«%s» names %s', (line, name, tier) => {
    expect(claimInLine(line)).toEqual(tier === undefined ? { name } : { name, tier });
  });

  test.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH PHƯỚC',
    'UBND TỈNH KON TUM',
    'Kính gửi: Sở Giáo dục và Đào tạo',
    'BÁO CÁO CÔNG TÁC TỰ ĐÁNH GIÁ, CÔNG KHAI, QUẢN LÝ BẰNG TỐT NGHIỆP, CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC',
    'a) Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông (tính đến 31/01/2022).',
    'Đơn vị tính: trường',
    'PHÒNG VĂN HÓA - XÃ HỘI',
    '',
  ])('«%s» names nobody', (line) => {
    expect(claimInLine(line)).toBeUndefined();
  });
});

describe('a file name', () => {
  test.each([
    ['bao cao dong phu.xlsx', 'Dong Phu'],
    ['BC KDCL PGD Loc Ninh (sua lan 3).xls', 'Loc Ninh'],
    ['Mau 1_Bù Đốp_2022.xlsx', 'Bù Đốp'],
    ['hong/PGD-Hon-Quan-31-01-2022.xlsx', 'Hon Quan'],
    ['BaoCaoKDCL_PhuRieng.xlsx', 'Phu Rieng'],
    ['ngoc_hoi.xlsx', 'Ngoc Hoi'],
  ])('«%s» names %s', (path, name) => {
    expect(claimInFileName(path)).toEqual({ name, from: 'fileName' });
  });

  test.each(['bao cao kdcl 2022.xlsx', 'Mau 1.xls', '12345.xlsx'])('«%s» names nobody', (path) => {
    expect(claimInFileName(path)).toBeUndefined();
  });
});
