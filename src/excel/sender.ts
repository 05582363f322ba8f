/**
 * Keeps requests under what Excel takes at once: whoever queues something says before how large it
 * is going to be.
 */

/** Sends what is queued when there is no room in the request for more. */
export interface Sender {
  /** @param bytes about what is going to be queued */
  readonly makeRoom: (bytes: number) => Promise<void>;
}

/** What one setting of a range takes in a request, about; its address and its name included. */
export const A_SETTING = 600;
