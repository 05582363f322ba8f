/**
 * What the system's own codes for faults of files mean, in words: never the code alone, never a
 * stack.
 */

import type { Language } from './language';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { vi: 'máy tính không cho quyền.', en: 'permission is denied.' },
  EPERM: { vi: 'máy tính không cho phép.', en: 'the computer does not allow it.' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc.', en: 'the disk can only be read.' },
  EBUSY: { vi: 'tệp đang được chương trình khác mở.', en: 'another program has it open.' },
  ETXTBSY: { vi: 'tệp đang được chương trình khác mở.', en: 'another program has it open.' },
  ENOENT: { vi: 'không còn ở đó.', en: 'it is not there.' },
  ENOTDIR: {
    vi: 'trên đường dẫn có một tệp ở chỗ của thư mục.',
    en: 'a file stands where a folder belongs.',
  },
  EISDIR: { vi: 'ở đó là một thư mục.', en: 'a folder stands there.' },
  ENAMETOOLONG: { vi: 'tên hoặc đường dẫn quá dài.', en: 'the name or path is too long.' },
  ELOOP: { vi: 'các liên kết trỏ vòng tròn.', en: 'links lead in a circle.' },
  ENOSPC: { vi: 'ổ đĩa đã đầy.', en: 'the disk is full.' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp.', en: 'the quota is used up.' },
  EFBIG: { vi: 'tệp quá lớn cho ổ đĩa này.', en: 'the file is too large for this disk.' },
  EMFILE: { vi: 'máy đang mở quá nhiều tệp.', en: 'too many files are open.' },
  ENFILE: { vi: 'máy đang mở quá nhiều tệp.', en: 'too many files are open.' },
  EIO: { vi: 'ổ đĩa hoặc đường mạng báo lỗi.', en: 'the disk or the network reports a fault.' },
  ENXIO: { vi: 'thiết bị không sẵn sàng.', en: 'the device is not ready.' },
  ENODEV: { vi: 'thiết bị không sẵn sàng.', en: 'the device is not ready.' },
  ESTALE: { vi: 'ổ mạng đã mất kết nối.', en: 'the network drive is gone.' },
  ETIMEDOUT: { vi: 'ổ mạng không trả lời.', en: 'the network drive does not answer.' },
  EXDEV: { vi: 'tệp nằm trên một ổ đĩa khác.', en: 'it lies on another disk.' },
  EEXIST: { vi: 'đã có tệp cùng tên.', en: 'a file of that name is there.' },
  EINVAL: { vi: 'hệ thống tệp không nhận tên này.', en: 'the file system does not take this name.' },
  EILSEQ: { vi: 'hệ thống tệp không nhận tên này.', en: 'the file system does not take this name.' },
};

/** A clause that ends with a full stop. Of a code that is not known the code itself is said. */
export function faultWords(code: string, language: Language): string {
  const known = Object.hasOwn(WORDS, code) ? WORDS[code]?.[language] : undefined;
  return known ?? { vi: `hệ điều hành báo lỗi ${code}.`, en: `the system reports ${code}.` }[language];
}
