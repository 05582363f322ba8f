/** SEA: what is said of figures under a seal. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const SEA: SentencesOf<'SEA'> = {
  SEA001: {
    vi: ({ on, cells, more }) =>
      `Số liệu đã sửa sau khi niêm phong ngày ${vi.formatDay(on)}: ${cells.join('; ')}${more > 0 ? ` và ${vi.formatNumber(more)} ô nữa` : ''}. Hỏi đơn vị vì sao, hoặc đề nghị niêm phong lại.`,
    en: ({ on, cells, more }) =>
      `Changed after the report was sealed on ${on}: ${cells.join('; ')}${more > 0 ? ` and ${en.formatNumber(more)} more cells` : ''}. Ask the unit why, or for a new seal.`,
  },
};
