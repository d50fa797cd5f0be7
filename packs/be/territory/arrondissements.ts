import type { PackArea } from '#shared/pack.ts'
import { areaChanges } from './changes.ts'
import { factLines, placeNames, splitFirstWord } from './fact-lines.ts'
import { createValidityLookup } from './validity.ts'

/**
 * NIS code and names (Dutch / French) per province. There are 43 at any date. Mouscron (54000) joined Tournai (57000),
 * and La Louvière (58000) was formed from Soignies and Thuin, on 1 January 2019.
 */
const facts = `
# 04000
21000 Brussel Hoofdstad / Bruxelles-Capitale
# 10000
11000 Antwerpen / Anvers
12000 Mechelen / Malines
13000 Turnhout
# 20001
23000 Halle-Vilvoorde / Hal-Vilvorde
24000 Leuven / Louvain
# 20002
25000 Nijvel / Nivelles
# 30000
31000 Brugge / Bruges
32000 Diksmuide / Dixmude
33000 Ieper / Ypres
34000 Kortrijk / Courtrai
35000 Oostende / Ostende
36000 Roeselare / Roulers
37000 Tielt
38000 Veurne / Furnes
# 40000
41000 Aalst / Alost
42000 Dendermonde / Termonde
43000 Eeklo
44000 Gent / Gand
45000 Oudenaarde / Audenarde
46000 Sint-Niklaas / Saint-Nicolas
# 50000
51000 Aat / Ath
52000 Charleroi
53000 Bergen / Mons
54000 Moeskroen / Mouscron
55000 Zinnik / Soignies
56000 Thuin
57000 Doornik-Moeskroen / Tournai-Mouscron
58000 La Louvière
# 60000
61000 Hoei / Huy
62000 Luik / Liège
63000 Verviers
64000 Borgworm / Waremme
# 70000
71000 Hasselt
72000 Maaseik
73000 Tongeren / Tongres
# 80000
81000 Aarlen / Arlon
82000 Bastenaken / Bastogne
83000 Marche-en-Famenne
84000 Neufchâteau
85000 Virton
# 90000
91000 Dinant
92000 Namen / Namur
93000 Philippeville
`

/** English names where they exist. The others use the local name in English too. */
const english: Readonly<Record<string, string>> = {
  '11000': 'Antwerp',
  '21000': 'Brussels-Capital',
  '31000': 'Bruges',
  '33000': 'Ypres',
  '35000': 'Ostend',
  '44000': 'Ghent',
}

const walloonProvinces = ['20002', '50000', '60000', '80000', '90000']
const getValidity = createValidityLookup(areaChanges)

export const arrondissements: readonly PackArea[] = factLines(facts).map(
  ({ heading: [parent = ''], parts: [text = ''] }) => {
    const [nis, rest] = splitFirstWord(text)
    const names = placeNames(rest)
    const local = walloonProvinces.includes(parent) ? names.fr : names.nl
    const code = `BE-A-${nis}`
    return {
      code,
      kind: 'arrondissement',
      names: { en: english[nis] ?? local, ...names },
      officialCode: nis,
      parents: [{ hierarchy: 'administrative', parent: parent === '04000' ? `BE-R-${parent}` : `BE-P-${parent}` }],
      ...getValidity(code),
    }
  },
)
