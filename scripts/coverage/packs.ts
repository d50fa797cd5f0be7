import { type CoverageSubject, shown } from './row.ts'

const check = 'src/features/packs/check/check.test.ts'
const command = 'src/app/cli/pack.test.ts'
const other = 'src/app/another-country.db.test.ts'
const core = 'src/app/country.test.ts'
const dutch = 'packs/nl/territory.test.ts'
const severities = 'src/features/checks/severities/severities.db.test.ts'
const paths = 'packs/nl/paths.test.ts'

/** A country is data: which one is served, what it must hold, and how another begins. */
export const packs: CoverageSubject = {
  subject: 'Packs',
  rows: [
    shown(
      'Which country an instance serves is a setting; zone, forms of dates, divisions, kinds of plan and bodies are those of its pack, and it keeps to it',
      other,
      'an instance begins with the country of its setting, and keeps to it',
      core,
      'serves the packs that come along, and says what there is where another is asked for',
    ),
    shown(
      'The core knows no country',
      core,
      'the core knows no country: no code, zone or law of one stands in what every country runs',
    ),
    shown(
      'A second small pack: the integral security plan of a Dutch municipality, with what stands above it, in five languages',
      dutch,
      'has municipalities that the published files name, each in the same province',
      paths,
      'holds once the council has set its goals, which nobody else can',
      paths,
      'the plan of a region waits until every council was heard, and for every mayor',
      check,
      'the pack of %s holds together, and speaks all five languages',
    ),
    shown(
      'integral pack check: everything that a pack must hold, each fault with its place and how to mend it, in bounds, with an exit code',
      check,
      'also what is no pack at all',
      command,
      'says of a pack what is wrong, where, and how to mend it; in bounds, with an exit code',
      command,
      'looks at the packs that come along by their code, and says what there is beside',
    ),
    shown(
      'An upgrade is a preview: new, changed, edited here, withdrawn, of rows and of kinds of plan, templates and rules; what was edited here stays',
      'src/features/registry/installation/installation.db.test.ts',
      'says beforehand what is new, changed, edited here and withdrawn, and keeps what was edited here',
    ),
    shown(
      'How severe a rule is can be said per instance: with a reason, for every plan, and a lowered error leaves a trace',
      severities,
      'a rule is as severe as an administrator says here, for every plan and with a trace, until the pack counts again',
      severities,
      'nobody else tunes a rule, and none that the country does not bind',
      'src/features/administration/web/pack/rule-severities.web.test.tsx',
      'an administrator says how severe a rule is here, with a reason that stays beside it',
    ),
    shown(
      'integral pack init: a small pack that holds together, with comments that teach',
      command,
      'begins a pack that holds together, in a folder of its own, and never over something',
      check,
      'the pack to begin with holds together, and is told which languages it lacks',
    ),
    shown(
      'Personas of the country, by their names there, and the language of its interface',
      'src/features/registry/web/personas.web.test.tsx',
      'offers the roles that the country has, by their names there',
      'src/platform/http/web-files.test.ts',
      'gives every address that is opened as a page the same one, in the language of the country’s interface',
    ),
  ],
}
