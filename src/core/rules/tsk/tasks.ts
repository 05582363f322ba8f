/** What the rules for tasks rest on. */

import type { LocalName } from '../../findings/place';

export const TASKS: LocalName = {
  vi: 'Sở GD&ĐT Kon Tum, Hướng dẫn nhiệm vụ quản lý chất lượng năm học 2021-2022, mục C (theo dõi do chương trình đặt)',
  en: 'Kon Tum, guidance on quality management 2021-2022, C (how tasks are followed is ours)',
};
