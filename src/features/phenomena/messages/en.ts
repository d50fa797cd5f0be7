/** Words of phenomena and their crosswalk: relations, refusals by code. */
export const en = {
  relations: {
    same: 'the same',
    renamed: 'another name',
    split: 'split',
    merged: 'merged',
    widened: 'wider',
    narrowed: 'narrower',
    moved: 'moved to',
    dropped: 'dropped',
    new: 'new',
  },
  meanings: {
    exact: 'means the same',
    otherReach: 'the same subject with another reach',
  },
  unverified: 'wording to be confirmed',
  setAside: 'set aside',
  refusals: {
    NOT_FOUND: 'It does not exist, or no longer does.',
    UNKNOWN_REFERENCE: 'The phenomenon that is named does not exist. Choose it again.',
    TARGET_DOES_NOT_FIT: '“Dropped” and “new” lead nowhere; every other relation leads to another phenomenon.',
    LINK_IS_THERE: 'This link is there already, perhaps set aside. Change that one.',
  },
}
