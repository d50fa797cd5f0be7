/** Maximum number of queries that a page sends in one request. */
export const maxBatchSize = 20
