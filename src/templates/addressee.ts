/**
 * «Kính gửi: Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)»: Sở GD&ĐT Bình Phước, Kế hoạch kiểm
 * tra 2022, Mẫu 1 và Mẫu 2.
 */
export const PROVINCE_OFFICE = 'Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)';
