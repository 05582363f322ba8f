/**
 * What there is before sheets are laid out: what must be put back whatever happens, and what must
 * not be harmed.
 */

import { LayRefusal, type SheetsToLay } from '../ports/ports';
import { addressOf } from '../core/sheet/address';
import { formulaReads } from '../core/sheet/references';
import { freeSheetName } from '../core/sheet/sheet-names';
import { withActiveSheet } from './active-sheet';
import { askForNotes, readNotes, type AskedNotes, type Notes } from './notes';
import { ownedSheets } from './owned-sheets';
import { readSheets } from './read-sheets';

interface OldSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly position: number;
  readonly aside: string;
}

/** A formula of the user's that reads a sheet which is replaced: it would lose its reference. */
interface UserFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

export interface State {
  readonly ids: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly notes: Notes;
  readonly asked: AskedNotes;
  /** Undefined where no worksheet is in front. */
  readonly activeId: string | undefined;
  readonly old: readonly OldSheet[];
  readonly formulas: readonly UserFormula[];
  readonly definedNames: ReadonlyMap<string, string | undefined>;
}

/**
 * @throws LayRefusal when a sheet of the user's has a name that is wanted, or no sheet can be added
 */
export async function readState(
  context: Excel.RequestContext,
  { sheets, names = [] }: SheetsToLay,
): Promise<State> {
  const { workbook } = context;
  const {
    asked: { all, notes: asked, defined },
    activeId,
  } = await withActiveSheet(context, () => {
    const all = workbook.worksheets;
    all.load('items/id,items/name,items/visibility,items/position');
    workbook.protection.load('protected');
    const defined = names.map(({ name }) => workbook.names.getItemOrNullObject(name));
    defined.forEach((item) => item.load('formula'));
    return { all, notes: askForNotes(context), defined };
  });
  if (workbook.protection.protected) throw new LayRefusal('protected', '');
  const notes = await readNotes(context, asked);
  const items = all.items.map(({ id, name, visibility, position }) => ({ id, name, visibility, position }));
  const owned = ownedSheets(notes, items);
  const old: OldSheet[] = [];
  const taken = items.map(({ name }) => name);
  for (const plan of sheets) {
    const there = items.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (!there) continue;
    if (!owned.has(there.id)) throw new LayRefusal('nameTaken', there.name);
    const aside = freeSheetName(`~${plan.name}`, [...taken, ...old.map((one) => one.aside)]);
    old.push({ ...there, aside });
  }
  const formulas = old.length === 0 ? [] : await userFormulas(context, items, old, owned);
  return {
    ids: new Set(items.map(({ id }) => id)),
    names: taken,
    notes,
    asked,
    activeId,
    old,
    formulas,
    definedNames: new Map(
      names.map(({ name }, i) => {
        const item = defined[i];
        return [name, item && !item.isNullObject ? String(item.formula) : undefined];
      }),
    ),
  };
}

async function userFormulas(
  context: Excel.RequestContext,
  items: readonly { id: string; name: string }[],
  old: readonly OldSheet[],
  owned: ReadonlySet<string>,
): Promise<UserFormula[]> {
  const mine = items.filter(({ id }) => !owned.has(id)).map(({ name }) => name);
  if (mine.length === 0) return [];
  const replaced = new Set(old.map(({ name }) => name.toLowerCase()));
  const { sheets } = await readSheets(context, mine, { needsMerges: false });
  return sheets.flatMap((grid) =>
    [...grid.cells()].flatMap(({ row, column, formula }): UserFormula[] => {
      if (formula === undefined) return [];
      const reads = formulaReads(formula, grid.name);
      const isTouched =
        reads === 'unknown'
          ? [...replaced].some((name) => formula.toLowerCase().includes(name))
          : reads.some(({ sheet }) => replaced.has(sheet.toLowerCase()));
      return isTouched ? [{ sheet: grid.name, cell: addressOf(row, column), formula }] : [];
    }),
  );
}
