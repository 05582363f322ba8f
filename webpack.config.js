/**
 * Builds `dist/`: static files for any web server, which never hear of a user's figures.
 * `npm run build -- --env origin=https://host/path` also writes the manifest for that address.
 */

const { readdirSync, readFileSync } = require('node:fs');
const { join, relative, resolve, sep } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { excelPage } = require('./src/delivery/excel-page');
const { DEVELOPMENT, manifestFor } = require('./src/delivery/manifest-for');

/** The pane's page: as it is for a browser, and made into Excel's. */
const PAGE = resolve(__dirname, 'src/taskpane/index.html');
const FIXTURES = resolve(__dirname, 'test/fixtures');
/** What `npm run demo` merges: all report tables of eleven districts. */
const SAMPLES = ['districts', 'kinds', 'registers', 'works'];

/** @param {{ origin?: string }} env where dist/ will be served from */
module.exports = ({ origin = DEVELOPMENT } = {}, { mode = 'production' } = {}) => {
  return {
    mode,
    target: ['web', 'es2020'],
    devtool: mode === 'production' ? false : 'inline-source-map',
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts' },
    output: {
      path: resolve(__dirname, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // SheetJS has a part for Node that packers cannot follow.
      fallback: { fs: false, stream: false, crypto: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: PAGE,
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
      }),
      new HtmlPlugin({
        templateContent: () => excelPage(readFileSync(PAGE, 'utf8')),
        filename: 'excel.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
      }),
      new HtmlPlugin({
        template: 'src/commands/commands.html',
        filename: 'commands.html',
        chunks: ['commands'],
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/unsupported/unsupported.html', to: 'unsupported.html' },
          { from: 'src/unsupported/*.js', to: '[name].js' },
          { from: 'manifest.xml', transform: (xml) => manifestFor(xml.toString('utf8'), origin) },
          ...SAMPLES.map((folder) => ({
            from: join(FIXTURES, folder),
            to: join('samples', folder),
            filter: isSample,
          })),
          { from: join(FIXTURES, 'units.csv'), to: 'samples' },
          {
            from: 'package.json',
            to: 'samples/index.json',
            transform: () => JSON.stringify(samplePaths()),
          },
        ],
      }),
    ],
  };
};

/** Workbooks and the folder of old versions; not Excel's temporary files. */
function isSample(path) {
  const name = path.split(/[\\/]/).pop();
  return /\.xlsx?$/i.test(name) && !name.startsWith('~$');
}

function samplePaths() {
  return SAMPLES.flatMap((folder) =>
    readdirSync(join(FIXTURES, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isSample(entry.name))
      .map((entry) =>
        relative(FIXTURES, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join('/'),
      )
      .sort(),
  );
}
