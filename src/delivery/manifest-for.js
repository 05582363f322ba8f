/**
 * The add-in's manifest for the server that its pages are put on. CommonJS, because webpack's
 * configuration uses it.
 */

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
  const refuse = (/** @type {string} */ why) => new RangeError(`--env origin=${text}: ${why}`);
  const needed = 'an https address such as https://kdclgd.example.edu.vn/app is needed';
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(text) || !URL.canParse(text)) throw refuse(needed);
  const { username, password, pathname, href } = new URL(text);
  if (username !== '' || password !== '') throw refuse(needed);
  if (/\.html?\/*$/i.test(pathname))
    throw refuse('the https address of the folder is needed, without the page');
  // As a browser writes it, so that pages and AppDomain name the same host alike.
  return href.replace(/\/+$/, '');
}

module.exports = { manifestFor, DEVELOPMENT };
