/** NAR: what is said of narrative reports. */

import type { SentencesOf } from './sentences-of';

export const NAR: SentencesOf<'NAR'> = {
  NAR001: {
    name: {
      vi: 'mục nào cũng có nội dung báo cáo',
      en: 'each section has a text',
    },
    vi: ({ section }) => `Chưa báo cáo mục «${section}». Viết nội dung, hoặc ghi rõ không có.`,
    en: ({ section }) => `Section “${section}” has no text. Write it, or say that there is nothing.`,
  },
};
