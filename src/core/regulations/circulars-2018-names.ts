/**
 * What the three circulars of 2018 call their criteria, where the kinds of schools differ; standard
 * 3 before it was amended.
 */

/** The names of a kind of school, where the circulars differ. */
export interface OwnNames {
  readonly classes: string;
  readonly staff: string;
  readonly people: readonly string[];
  readonly facilities: readonly string[];
  readonly parents: string;
  readonly results: string;
  readonly resultNames: readonly string[];
  readonly withoutLevel3: readonly string[];
  readonly levelFour: readonly string[];
}

export const PRESCHOOL: OwnNames = {
  classes: 'Tổ chức nhóm trẻ và lớp mẫu giáo',
  staff: 'Cán bộ quản lý, giáo viên, nhân viên',
  people: ['Đối với hiệu trưởng, phó hiệu trưởng', 'Đối với giáo viên', 'Đối với nhân viên'],
  facilities: [
    'Diện tích, khuôn viên và sân vườn',
    'Khối phòng nhóm trẻ, lớp mẫu giáo và khối phòng phục vụ học tập',
    'Khối phòng hành chính - quản trị',
    'Khối phòng tổ chức ăn',
    'Thiết bị, đồ dùng, đồ chơi',
    'Khu vệ sinh, hệ thống cấp thoát nước',
  ],
  parents: 'Ban đại diện cha mẹ trẻ em',
  results: 'Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ',
  resultNames: [
    'Thực hiện Chương trình giáo dục mầm non',
    'Tổ chức hoạt động nuôi dưỡng, chăm sóc và giáo dục trẻ',
    'Kết quả nuôi dưỡng và chăm sóc sức khỏe',
    'Kết quả giáo dục',
  ],
  withoutLevel3: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.6'],
  levelFour: [
    'Phát triển Chương trình giáo dục của nhà trường, tham khảo và áp dụng mô hình tiên tiến',
    'Ít nhất 90% giáo viên đạt chuẩn nghề nghiệp mức khá trở lên, trong đó ít nhất 40% mức tốt',
    'Sân vườn và khu vực cho trẻ chơi đạt chuẩn hoặc trên chuẩn; có góc hoạt động sáng tạo',
    '100% công trình kiên cố; có phòng tư vấn tâm lý; trang thiết bị hiện đại',
    'Trong 5 năm liên tiếp hoàn thành các mục tiêu theo phương hướng, chiến lược',
    'Trong 5 năm có ít nhất 2 năm kết quả vượt trội so với trường có điều kiện tương đồng',
  ],
};

const GENERAL_PEOPLE = [
  'Đối với hiệu trưởng, phó hiệu trưởng',
  'Đối với giáo viên',
  'Đối với nhân viên',
  'Đối với học sinh',
];

export const PRIMARY: OwnNames = {
  classes: 'Khối lớp và tổ chức lớp học',
  staff: 'Cán bộ quản lý, giáo viên, nhân viên và học sinh',
  people: GENERAL_PEOPLE,
  facilities: [
    'Khuôn viên, sân chơi, sân tập',
    'Phòng học',
    'Khối phòng phục vụ học tập và khối phòng hành chính - quản trị',
    'Khu vệ sinh, hệ thống cấp thoát nước',
    'Thiết bị',
    'Thư viện',
  ],
  parents: 'Ban đại diện cha mẹ học sinh',
  results: 'Hoạt động giáo dục và kết quả giáo dục',
  resultNames: [
    'Kế hoạch giáo dục của nhà trường',
    'Thực hiện Chương trình giáo dục phổ thông cấp tiểu học',
    'Thực hiện các hoạt động giáo dục khác',
    'Công tác phổ cập giáo dục tiểu học',
    'Kết quả giáo dục',
  ],
  withoutLevel3: ['1.2', '1.5', '1.7', '1.8', '1.9', '1.10', '3.4', '5.1'],
  levelFour: [
    'Kế hoạch giáo dục có nội dung tham khảo chương trình giáo dục tiên tiến',
    '100% học sinh có hoàn cảnh khó khăn, có năng khiếu hoàn thành mục tiêu giáo dục dành cho từng cá nhân',
    'Thư viện có hạ tầng công nghệ thông tin hiện đại',
    'Trong 5 năm liên tiếp hoàn thành các mục tiêu theo phương hướng, chiến lược',
    'Trong 5 năm có ít nhất 2 năm kết quả vượt trội so với trường có điều kiện tương đồng',
  ],
};

export const SECONDARY: OwnNames = {
  classes: 'Lớp học',
  staff: 'Cán bộ quản lý, giáo viên, nhân viên và học sinh',
  people: GENERAL_PEOPLE,
  facilities: [
    'Khuôn viên, khu sân chơi, bãi tập',
    'Phòng học, phòng học bộ môn và khối phục vụ học tập',
    'Khối hành chính - quản trị',
    'Khu vệ sinh, hệ thống cấp thoát nước',
    'Thiết bị',
    'Thư viện',
  ],
  parents: 'Ban đại diện cha mẹ học sinh',
  results: 'Hoạt động giáo dục và kết quả giáo dục',
  resultNames: [
    'Thực hiện Chương trình giáo dục phổ thông',
    'Tổ chức hoạt động giáo dục cho học sinh có hoàn cảnh khó khăn, học sinh năng khiếu, học sinh gặp khó khăn trong học tập và rèn luyện',
    'Thực hiện nội dung giáo dục địa phương theo quy định',
    'Các hoạt động trải nghiệm và hướng nghiệp',
    'Hình thành, phát triển các kỹ năng sống cho học sinh',
    'Kết quả giáo dục',
  ],
  withoutLevel3: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.4', '5.3', '5.4'],
  levelFour: [
    'Kế hoạch giáo dục có nội dung tham khảo chương trình giáo dục tiên tiến',
    '100% học sinh có hoàn cảnh khó khăn, có năng khiếu hoàn thành mục tiêu giáo dục dành cho từng cá nhân',
    'Học sinh tham gia nghiên cứu khoa học, công nghệ, vận dụng kiến thức giải quyết vấn đề thực tiễn',
    'Thư viện có hạ tầng công nghệ thông tin hiện đại',
    'Trong 5 năm liên tiếp hoàn thành các mục tiêu theo phương hướng, chiến lược',
    'Trong 5 năm có ít nhất 2 năm kết quả vượt trội so với trường có điều kiện tương đồng',
  ],
};
