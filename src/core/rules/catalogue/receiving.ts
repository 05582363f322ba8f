/** RCV: what was received and when. */

import type { LocalName } from '../../findings/place';
import type { CodesOf, Entries } from './entry';

const DEADLINES: LocalName = {
  vi: 'Hạn nộp báo cáo trong danh sách đơn vị, không có thì hạn mà mẫu báo cáo nêu',
  en: 'the deadlines in the list of units, else those that the report itself declares',
};

export const RECEIVING_ENTRIES: Entries<CodesOf<'RCV'>> = {
  RCV001: {
    source: DEADLINES,
    facts: {
      unit: 'Bù Đốp',
      report: 'Kết quả kiểm định chất lượng giáo dục',
      due: '2022-03-01',
      received: '2022-03-04',
      days: 3,
    },
  },
  RCV002: {
    source: {
      vi: 'Tệp không thể đến trước khi được lưu lần cuối',
      en: 'a file cannot arrive before it was last saved',
    },
    facts: { received: '2022-02-28', modified: '2022-03-02T01:00:00Z' },
  },
  RCV003: { source: DEADLINES, facts: { report: 'annual-reprot', units: 11 } },
};
