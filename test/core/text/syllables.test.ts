/** Words spelled as Vietnamese are known from what a wrong encoding makes of them. */

import { isSyllable } from '../../../src/core/text/syllables';

const WORDS =
  'trường mầm non tiểu học trung cơ sở đã hoàn thành tự đánh giá được ngoài kết quả không đạt cấp độ tổng số ' +
  'hiện có tỉ tỷ lệ lượng ghi chú cộng phòng giáo dục và đào tạo huyện phú riềng quốc quý quyết quyển quỳnh quê ' +
  'gì giếng giữ gìn nghĩa nghiêng nguyễn khuya khuyến xuân xoong thuở huơ yêu yến uyên ý mỹ kỳ luật ít ơn ấn';

describe('isSyllable', () => {
  it.each(WORDS.split(' '))('knows "%s", in lower case, in capitals and decomposed', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each([
    'khơng',
    'céng',
    'bỡnh',
    'phịng',
    'cĩ',
    'tèt',
    'khèi',
    'éó',
    'hểểu',
    'chỳ',
    'qu',
    'Krông',
    '',
    'a b',
  ])('refuses %j', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
