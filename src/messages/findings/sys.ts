/** SYS: what is said of faults of the program. */

import type { SentencesOf } from './sentences-of';

export const SYS: SentencesOf<'SYS'> = {
  SYS001: {
    vi: ({ rule, fault }) =>
      `Chương trình gặp sự cố khi kiểm tra quy tắc ${rule} (${fault}); phép kiểm tra này chưa thực hiện được. Xin báo cho người phát triển.`,
    en: ({ rule, fault }) =>
      `The program failed while checking rule ${rule} (${fault}); that check was not carried out. Please report it.`,
  },
};
