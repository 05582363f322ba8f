/** Colours as Office.js takes them: #RRGGBB, or a name. */

import { asText, invalidArgument } from '../protocol/host-error';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  lightgray: '#D3D3D3',
  purple: '#800080',
};

export function colorOf(value: unknown, location: string): string {
  const text = asText(value, location);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${[1, 2, 3].map((i) => `${short[i] ?? ''}${short[i] ?? ''}`).join('')}`.toUpperCase();
  const color = /^#?[0-9a-f]{6}$/i.test(text)
    ? `#${text.replace('#', '').toUpperCase()}`
    : NAMED[text.toLowerCase()];
  if (color === undefined) throw invalidArgument(location, `not a colour that this host knows: ${text}`);
  return color;
}
