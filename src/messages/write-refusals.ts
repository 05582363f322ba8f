/** Why a file of the user is left as it is, although the computer would let it be replaced. */

import type { Language } from './language';

type Refusal =
  | { readonly why: 'device' | 'readOnly' | 'owner' | 'changed' }
  | { readonly why: 'hardLinks'; readonly names: number };

export function writeRefusalWords(path: string, refusal: Refusal, language: Language): string {
  switch (refusal.why) {
    case 'device':
      return {
        vi: `«${path}» không phải tệp mà là thiết bị hoặc đường ống; không ghi vào đó. Chọn tên khác.`,
        en: `“${path}” is no file but a device or a pipe; nothing is written there. Choose another name.`,
      }[language];
    case 'readOnly':
      return {
        vi: `«${path}» được đặt chỉ đọc; giữ nguyên tệp. Bỏ thuộc tính chỉ đọc hoặc chọn tên khác.`,
        en: `“${path}” is marked as read-only and left as it is. Take the mark off or choose another name.`,
      }[language];
    case 'owner':
      return {
        vi: `«${path}» là tệp của người dùng khác; ghi đè sẽ đổi chủ của tệp nên giữ nguyên. Chọn tên khác.`,
        en: `“${path}” belongs to another user; replacing it would change that, so it is left as it is. Choose another name.`,
      }[language];
    case 'changed':
      return {
        vi: `«${path}» vừa bị thay đổi trong lúc chương trình chạy; giữ nguyên để không mất phần vừa sửa. Chạy lại.`,
        en: `“${path}” was changed while the program ran; it is left as it is so that nothing is lost. Run again.`,
      }[language];
    case 'hardLinks':
      return {
        vi: `«${path}» còn có ${String(refusal.names - 1)} tên khác (liên kết cứng); ghi đè sẽ tách chúng ra nên giữ nguyên. Chọn tên khác.`,
        en: `“${path}” has ${String(refusal.names - 1)} more names (hard links); replacing it would part them, so it is left as it is. Choose another name.`,
      }[language];
  }
}
