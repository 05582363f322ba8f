/**
 * How large a workbook may be before it is refused: far over any report, far under what a computer
 * cannot hold.
 */

/** A report has some 50 kB; with photographs and a list of all schools some MB. */
export const MAX_FILE_BYTES = 128e6;

/**
 * One part, unpacked. A sheet of 1.6 million cells takes 80–150 MB; zip bombs unpack to gigabytes.
 */
export const MAX_PART_BYTES = 400e6;

/** All parts that are read, unpacked. */
export const MAX_TOTAL_BYTES = 800e6;

/**
 * Cells with something in them, over all sheets. A national list of 50,000 schools has about
 * 750,000.
 */
export const MAX_CELLS = 5e6;

/**
 * Parts larger than this are unpacked and scanned piece by piece, so that they are never in memory
 * whole.
 */
export const STREAMED_PART_BYTES = 4e6;

/**
 * So are parts with more packed data than this, whatever size they claim: deflate packs a
 * thousandfold, and data that hold more than they claim are noticed after a piece, not at their
 * end.
 */
export const STREAMED_PACKED_BYTES = 512e3;
