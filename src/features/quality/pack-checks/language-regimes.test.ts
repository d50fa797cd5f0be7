import { describeInvalidPacks } from './invalid-pack.fixture.ts'

describeInvalidPacks([
  [
    'a language regime of an unknown area',
    (pack) => {
      pack.languageRegimes[0].areas = ['XX-M-9999']
    },
    'languageRegimes[national].areas',
    /references XX-M-9999/,
  ],
  [
    'a language regime below an unknown area',
    (pack) => {
      pack.languageRegimes[0].within = ['XX-M-9999']
    },
    'languageRegimes[national].within',
    /references XX-M-9999/,
  ],
  [
    'a language regime of an unknown organisation',
    (pack) => {
      pack.languageRegimes[0].organisations = ['XX-NONE']
    },
    'languageRegimes[national].organisations',
    /references XX-NONE/,
  ],
  [
    'a language regime of an unknown kind of organisation',
    (pack) => {
      pack.languageRegimes[0].organisationKinds = ['unknown_kind']
    },
    'languageRegimes[national].organisationKinds',
    /references unknown_kind/,
  ],
  [
    'an unknown regime of mixed areas',
    (pack) => {
      pack.languageRegimes[0].mixedRegime = 'other'
    },
    'languageRegimes[national].mixedRegime',
    /references other/,
  ],
  [
    'two regimes with the same code',
    (pack) => {
      pack.languageRegimes.push(pack.languageRegimes[0])
    },
    'languageRegimes[national]',
    'is defined more than once',
  ],
  [
    'an area with two regimes',
    (pack) => {
      const [regime] = pack.languageRegimes
      const areas = [pack.areas[0].code]
      pack.languageRegimes = [
        { ...regime, areas },
        { ...regime, code: 'second', areas },
      ]
    },
    'languageRegimes.areas[XX]',
    'is defined more than once',
  ],
  [
    'a purpose without a language',
    (pack) => {
      pack.languageRegimes[0].purposes.mail = { required: [] }
    },
    'languageRegimes[national].purposes.mail',
    'names no language',
  ],
  [
    'an authentic text in a forbidden language',
    (pack) => {
      pack.languageRegimes[0].purposes.notice.authentic = ['fr']
    },
    'languageRegimes[national].purposes.notice.authentic',
    /names fr, which is neither required nor allowed/,
  ],
  [
    'a regime of practice that forbids an edition',
    (pack) => {
      pack.languageRegimes[0].basisKind = 'practice'
      pack.languageRegimes[0].purposes.public_edition.blocksWhenMissing = true
    },
    'languageRegimes[national].purposes.public_edition.blocksWhenMissing',
    'blocks a document, although the basis is not law',
  ],
  [
    'a purpose that is missing',
    (pack) => {
      delete pack.languageRegimes[0].purposes.notice
    },
    'languageRegimes[national].purposes.notice',
    /expected/,
  ],
])
