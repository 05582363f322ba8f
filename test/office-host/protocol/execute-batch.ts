/** Carries out one batch: finds the objects that its paths lead to and does its actions in order until one fails. */

import { HostError, NotImplementedByHost } from './host-error';
import { identityOf, loadProperties } from './load';
import { isRemote, type Remote } from './remote';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
} from './wire';

/** What a batch is carried out on. */
export interface BatchWorld {
  readonly root: Remote;
  service(name: string): Remote;
  /** Objects that the add-in holds on to from one sync to the next. */
  readonly references: Map<string, Remote>;
  /** May throw before the action of that number, or behind the last one: for tests that let Excel fail. */
  interrupt(index: number): void;
  /** Something the host does not answer, also when the add-in under test swallows the error. */
  noteUnimplemented(member: string): void;
}

let lastReference = 0;

export function executeBatch(request: BatchRequest, world: BatchWorld): BatchResponse {
  const objects = new ObjectPaths(request, world);
  const results: ActionResult[] = [];
  let index = 0;
  try {
    for (const action of request.Actions) {
      world.interrupt(index);
      results.push({ ActionId: action.Id, Value: carryOut(action, objects, world) });
      index++;
    }
    world.interrupt(index);
    return { Results: results };
  } catch (fault) {
    if (fault instanceof NotImplementedByHost) world.noteUnimplemented(fault.location);
    // A fault of the host's own program is shown as such: a test must not take it for Excel's refusal.
    const error =
      fault instanceof HostError
        ? fault
        : new HostError(
            'HostProgramFault',
            'test/office-host',
            fault instanceof Error ? (fault.stack ?? '') : '',
          );
    return {
      Results: results,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: Math.min(index, request.Actions.length - 1),
      },
    };
  }
}

function carryOut(action: Action, objects: ObjectPaths, world: BatchWorld): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = objects.find(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(object);
    case ActionType.load:
      return loadProperties(object, action.QueryInfo ?? {});
    case ActionType.setProperty:
      object.write(action.Name, objects.args(action.ArgumentInfo)[0]);
      return null;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        object.write(name.charAt(0).toUpperCase() + name.slice(1), value);
      }
      return null;
    case ActionType.method:
      return callMethod(object, action, objects, world);
    default:
      throw new NotImplementedByHost(
        `${object.type}.${action.Name}`,
        `action type ${String(action.ActionType)}`,
      );
  }
}

function callMethod(object: Remote, action: Action, objects: ObjectPaths, world: BatchWorld): unknown {
  const args = objects.args(action.ArgumentInfo);
  if (action.Name === '_KeepReference') {
    object.referenceId ??= `${object.type}!${String(++lastReference)}`;
    world.references.set(object.referenceId, object);
    return null;
  }
  if (action.Name === '_RemoveReference' && object === world.root) {
    world.references.delete(String(args[0]));
    return null;
  }
  const answer = object.call(action.Name, args);
  return answer === undefined || isRemote(answer) ? null : answer;
}

/** The objects that a batch speaks of, found once each and in the order in which they are needed. */
class ObjectPaths {
  private readonly found = new Map<number, Remote | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly world: BatchWorld,
  ) {}

  find(id: number): Remote | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.follow(id);
    this.found.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const path = references?.[i];
      return typeof path === 'number' && path !== 0 ? this.find(path) : value;
    });
  }

  private follow(id: number): Remote | null {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidReference', `object path ${String(id)}`);
    const { ObjectPathType: type, Name, ArgumentInfo } = path;
    switch (type) {
      case ObjectPathType.root:
        return this.world.root;
      case ObjectPathType.newService:
        return this.world.service(Name);
      case ObjectPathType.reference: {
        const held = this.world.references.get(Name);
        if (!held) throw new HostError('InvalidReference', Name);
        return held;
      }
      case ObjectPathType.nullObject:
        return null;
      default:
    }
    const parent = this.find(path.ParentObjectPathId ?? 0);
    // Whatever hangs on a null object is null too.
    if (parent === null) return null;
    switch (type) {
      case ObjectPathType.property:
        return parent.go(Name);
      case ObjectPathType.indexer: {
        const [key] = this.args(ArgumentInfo);
        return parent.item(key as string | number);
      }
      case ObjectPathType.method: {
        const answer = parent.call(Name, this.args(ArgumentInfo));
        if (answer !== null && !isRemote(answer)) {
          throw new NotImplementedByHost(`${parent.type}.${Name}()`, 'as an object');
        }
        return answer;
      }
      default:
        throw new NotImplementedByHost(`object path type ${String(type)}`);
    }
  }
}
