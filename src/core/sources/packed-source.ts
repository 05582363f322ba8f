/**
 * A source as it is kept in a result and handed from one thread to another: the records of its
 * lists packed.
 */

import { packList, unpackList, type PackedList } from '../submission/packed-list';
import type { Submission } from '../submission/submission';
import type { SourceContent, SourceRecord } from './source';

type PackedSubmission = Omit<Submission, 'lists'> & { readonly lists: readonly PackedList[] };
type Packed<Content> = Content extends { readonly submission?: Submission }
  ? Omit<Content, 'submission'> & { readonly submission?: PackedSubmission }
  : Content;

/** Plain data, the same after JSON and after what threads copy. */
export type PackedSource = Omit<SourceRecord, 'content'> & { readonly content: Packed<SourceContent> };

export function packSource(source: SourceRecord): PackedSource {
  const { content } = source;
  if (!('submission' in content) || !content.submission) return source as PackedSource;
  const { submission } = content;
  return {
    ...source,
    content: { ...content, submission: { ...submission, lists: submission.lists.map(packList) } },
  };
}

/** The source that `packSource` was given. */
export function unpackSource(packed: PackedSource): SourceRecord {
  const { content } = packed;
  if (!('submission' in content) || !content.submission) return packed as SourceRecord;
  const { submission } = content;
  const lists = submission.lists.map(unpackList);
  return { ...packed, content: { ...content, submission: { ...submission, lists } } as SourceContent };
}
