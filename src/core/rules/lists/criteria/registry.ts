/** The rules for tables about criteria, in the order in which their findings are told. */

import { crt001 } from './crt001';
import { crt002 } from './crt002';
import { crt003 } from './crt003';
import { crt004 } from './crt004';
import { crt005 } from './crt005';
import { crt006 } from './crt006';
import { crt007 } from './crt007';
import { crt008 } from './crt008';
import { crt009 } from './crt009';
import { crt010 } from './crt010';
import { crt011 } from './crt011';
import { crt012 } from './crt012';
import { crt013 } from './crt013';
import { crt014 } from './crt014';
import { crt015 } from './crt015';
import { crt016 } from './crt016';
import { crt017 } from './crt017';
import { crt018 } from './crt018';
import { evd001 } from './evd001';
import { evd002 } from './evd002';
import { evd003 } from './evd003';
import { evd004 } from './evd004';
import { evd005 } from './evd005';
import { evd006 } from './evd006';
import { evd007 } from './evd007';
import { evd008 } from './evd008';
import { pln001 } from './pln001';
import { pln002 } from './pln002';
import { pln003 } from './pln003';
import { pln004 } from './pln004';
import { pln005 } from './pln005';
import { pln006 } from './pln006';
import { typ009 } from './typ009';
import { typ010 } from './typ010';
import { typ011 } from './typ011';
import { typ012 } from './typ012';
import { typ013 } from './typ013';

export const CRITERIA_RULES = [
  typ009,
  typ010,
  typ011,
  typ012,
  typ013,
  crt001,
  crt002,
  crt003,
  crt004,
  crt005,
  crt006,
  crt007,
  crt008,
  crt009,
  crt010,
  crt011,
  crt012,
  crt013,
  crt014,
  crt015,
  crt016,
  crt017,
  crt018,
  evd001,
  evd002,
  evd003,
  evd004,
  evd005,
  evd006,
  evd007,
  evd008,
  pln001,
  pln002,
  pln003,
  pln004,
  pln005,
  pln006,
] as const;
