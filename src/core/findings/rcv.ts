/** RCV: what was received and when. Days are ISO. */

import type { Declared } from './declaration';
import type { LocalName } from './place';

const DEADLINES: LocalName = {
  vi: 'Hạn nộp báo cáo trong danh sách đơn vị, không có thì hạn mà mẫu báo cáo nêu',
  en: 'the deadlines in the list of units, else those that the report itself declares',
};

export interface RcvFacts {
  /** A report came after its deadline. It is a fact and nothing to be put right. */
  RCV001: {
    readonly unit: string;
    readonly report: string;
    readonly due: string;
    readonly received: string;
    readonly days: number;
  };
  /** The day of arrival is before the day on which the file was last saved. */
  RCV002: { readonly received: string; readonly modified: string };
  /**
   * The list of units has a deadline for a report that there is not: nobody is ever late with it.
   */
  RCV003: { readonly report: string; readonly units: number };
}

export const RCV: Declared<RcvFacts> = {
  RCV001: { severity: 'info', source: DEADLINES },
  RCV002: {
    severity: 'query',
    source: {
      vi: 'Tệp không thể đến trước khi được lưu lần cuối',
      en: 'a file cannot arrive before it was last saved',
    },
  },
  RCV003: { severity: 'query', source: DEADLINES },
};
