/** The add-in's manifest for the server that its pages are put on. CommonJS, because webpack's configuration uses it. */

const DEVELOPMENT = 'https://localhost:3000';

/**
 * @param {string} manifest the manifest of development
 * @param {string} origin «https://host» or «https://host/path», where dist/ will be found
 * @returns {string}
 * @throws {RangeError} when the address cannot serve an add-in: Excel loads pages by https only
 */
function manifestFor(manifest, origin) {
  const address = checkedOrigin(origin);
  const moved = manifest.split(DEVELOPMENT).join(address);
  // An AppDomain is a host; the path belongs to the pages only.
  return moved.replace(/<AppDomain>[^<]*<\/AppDomain>/g, `<AppDomain>${new URL(address).origin}</AppDomain>`);
}

/** @param {string} text */
function checkedOrigin(text) {
  const problem = `--env origin=${text}: an https address such as https://kdclgd.example.edu.vn/app is needed`;
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(text) || !URL.canParse(text)) throw new RangeError(problem);
  const { username, password } = new URL(text);
  if (username !== '' || password !== '') throw new RangeError(problem);
  return text.replace(/\/+$/, '');
}

module.exports = { manifestFor, DEVELOPMENT };
