/**
 * The name under which the product signs what it writes: as a workbook's author and as the program
 * that made it.
 */

export const PRODUCT_NAME = 'Tổng hợp KĐCLGD';
