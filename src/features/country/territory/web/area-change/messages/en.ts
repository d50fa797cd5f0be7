import { en as registryPage } from '#features/country/registry/web/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

export const en = {
  title: registryPage.changeAreas,
  intro:
    'Merge, split, recode or rename areas. Check the consequences before you apply the change. Earlier data are preserved.',
  change: headings.change,
  act: 'Type of change',
  acts: {
    merge: 'Merge areas into a new area',
    absorb: 'Merge areas into an existing area',
    split: 'Split an area',
    recode: 'Assign a new code',
    rename: 'Rename an area',
  },
  actHints: {
    merge: 'The areas end on that date. The areas they contain become part of the new area.',
    absorb: 'The areas end on that date. The area they join continues.',
    split: 'Define the parts and choose the part for each area it contains.',
    recode: 'The area ends on that date and continues under its new code, with the same places and boundaries.',
    rename: 'A name has no start date. The new name is shown everywhere, also for past dates.',
  },
  startDate: headings.startingFrom,
  startDateHint: 'First day on which the change applies.',
  areas: labels.areas,
  areasHint: 'All of one kind, as they exist on the day before.',
  targetArea: 'Join',
  targetAreaHint: 'This area keeps its code and name.',
  area: labels.area,
  newArea: 'New area',
  part: (number: number) => `Part ${number}`,
  addPart: 'Add part',
  removePart: (number: number) => `Remove part ${number}`,
  areaContinues: 'The area itself continues as one of the parts',
  containedAreas: 'Areas in this area',
  noContainedAreas: registryPage.noContainedAreas,
  choosePart: 'choose a part',
  stays: 'not moved',
  code: labels.code,
  codeHint: 'Unique, and never used for another area.',
  officialCode: labels.officialCode,
  officialCodeHint: 'Code assigned by the authorities, if any.',
  nameIn: phrases.nameIn,
  announcedOnly: registryPage.announcedNotDecided,
  announcedHint: 'No area ends. The announcement is shown with the areas.',
  announcementIn: (language: string) => `Announcement (${language})`,
  placeNeeded: 'Place of the resulting area',
  placeNeededText:
    'These areas belong to different areas in this hierarchy. Choose where the result belongs and show the consequences again.',
  showPreview: 'Show consequences',
  missing: 'Fill in all required fields first.',
  apply: 'Apply change',
  preview: {
    title: headings.consequences,
    hint: 'This is a preview. Nothing has changed yet.',
    empty: 'Describe the change and select “Show consequences”.',
    ends: (count: number, day: string) =>
      plural('en', count, `This area ends on ${day}:`, `${count} areas end on ${day}:`),
    begins: (count: number, day: string) =>
      plural('en', count, `This area begins on ${day}:`, `${count} areas begin on ${day}:`),
    expected: 'Expected:',
    continues: (count: number) => plural('en', count, 'This area continues:', 'These areas continue:'),
    place: (area: string, parent: string, hierarchy: string) => `${area} belongs to ${parent} (${hierarchy}).`,
    moves: (count: number, into: string) =>
      plural('en', count, `1 area then belongs to ${into}:`, `${count} areas then belong to ${into}:`),
    others: (count: number) => `${count} more`,
    outlines: (count: number) =>
      plural(
        'en',
        count,
        'The outline of the area that ends remains available for its period. The new area has no outline until you import one.',
        `The outlines of the ${count} areas that end remain available for their period. The new area has no outline until you import one.`,
      ),
    noAreaChanges: 'No area ends or moves.',
    bodies: (count: number) =>
      plural(
        'en',
        count,
        '1 organisation is based there. It continues until you choose its successor:',
        `${count} organisations are based there. They continue until you choose their successors:`,
      ),
    functions: (count: number) => plural('en', count, '1 function', `${count} functions`),
    rename:
      'The new name is shown everywhere and for every date. Organisations, plans and existing documents keep their own names. To change the name from a certain date, assign a new code.',
  },
  confirmation: {
    title: 'Apply this change?',
    future: (day: string) =>
      `The change takes effect on ${day}. Until then, you can withdraw it on the territory page.`,
    past: 'The change takes effect immediately. It cannot be undone.',
    name: 'The name changes everywhere immediately. You can change it again.',
  },
  result: {
    title: 'Change applied',
    effectiveFrom: (day: string) => `From ${day}.`,
    left: (count: number) =>
      plural(
        'en',
        count,
        '1 organisation is based in an area that ends:',
        `${count} organisations are based in areas that end:`,
      ),
    describeConsequences: 'Choose successors',
    recorded: statuses.recorded,
    addFirst: 'If a new organisation takes over, add it first and then choose it as the successor.',
    addBody: 'Add new organisation',
    makeAnotherChange: 'Make another change',
    territory: 'Go to territory',
  },
  withdraw: {
    act: actions.withdraw,
    title: 'Withdraw this change?',
    text: 'Areas that would end continue, areas that would move stay in place, and areas that would begin are removed.',
    done: 'Change withdrawn',
  },
  errors: {
    NOT_VALID_ON_DATE:
      'One of the areas does not exist on the day before or ends on that day. Choose another date or area.',
    KINDS_DIFFER: 'The areas are of different kinds. Choose areas of one kind.',
    AREAS_NOT_ASSIGNED: (left: { ids: readonly string[] }) =>
      plural(
        'en',
        left.ids.length,
        '1 area has not been assigned to a part. Choose its part.',
        `${left.ids.length} areas have not been assigned to a part. Choose their parts.`,
      ),
    UNKNOWN_REFERENCE: 'One of the areas no longer exists. Reload the page.',
    ALREADY_STARTED: 'The change has already taken effect and can no longer be withdrawn.',
    CHANGE_OWNED_BY_PACK:
      'This change is part of the country pack and cannot be withdrawn here. Make another change, or wait for a new version of the pack.',
    IN_USE:
      'The new area is already in use by an organisation, a plan, an outline, a figure or another change. Remove that reference first.',
  },
}
