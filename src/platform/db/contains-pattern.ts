/**
 * Returns the pattern of `like` and `ilike` for texts that contain `text`. A straight and a typographic apostrophe match
 * each other, because keyboards write the first and names contain the second.
 */
export const toContainsPattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&').replace(/['’]/g, '_')}%`
