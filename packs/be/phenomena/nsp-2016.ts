import type { PackPhenomenon, PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { nsp2016Parts } from './nsp-2016-parts.ts'
import { phenomenon } from './phenomenon.ts'

const clusters: readonly PackPhenomenon[] = [
  phenomenon('NSP-2016-1', [
    'Radicalisation, violent extremism and terrorism',
    'Radicalisering, gewelddadig extremisme en terrorisme',
    'Radicalisation, extrémisme violent et terrorisme',
    'Radikalisierung, gewalttätiger Extremismus und Terrorismus',
    'Radikalisering, voldelig ekstremisme og terrorisme',
  ]),
  phenomenon('NSP-2016-2', [
    'Human smuggling and trafficking in human beings',
    'Mensensmokkel en mensenhandel',
    'Trafic et traite des êtres humains',
    'Menschenschmuggel und Menschenhandel',
    'Menneskesmugling og menneskehandel',
  ]),
  phenomenon('NSP-2016-3', ['Drugs', 'Drugs', 'Drogues', 'Drogen', 'Narkotika']),
  phenomenon('NSP-2016-4', [
    'Social and fiscal fraud',
    'Sociale en fiscale fraude',
    'Fraude sociale et fiscale',
    'Sozial- und Steuerbetrug',
    'Socialt bedrageri og skattesvig',
  ]),
  phenomenon('NSP-2016-5', [
    'Cybercrime and cybersecurity',
    'Cybercrime en cybersecurity',
    'Cybercriminalité et cybersécurité',
    'Cyberkriminalität und Cybersicherheit',
    'Cyberkriminalitet og cybersikkerhed',
  ]),
  phenomenon('NSP-2016-6', [
    'Violent crime, violation of personal integrity and discrimination',
    'Geweldscriminaliteit, aantasting van de persoonlijke integriteit en discriminatie',
    'Criminalité violente, atteinte à l’intégrité des personnes et discrimination',
    'Gewaltkriminalität, Verletzung der persönlichen Unversehrtheit und Diskriminierung',
    'Voldskriminalitet, krænkelse af den personlige integritet og diskrimination',
  ]),
  phenomenon('NSP-2016-7', [
    'Organised property crime and trafficking in illicit goods',
    'Georganiseerde eigendomscriminaliteit en illegale goederentrafieken',
    'Criminalité organisée contre les biens et trafics de biens illégaux',
    'Organisierte Eigentumskriminalität und illegaler Warenhandel',
    'Organiseret berigelseskriminalitet og handel med ulovlige varer',
  ]),
  phenomenon('NSP-2016-8', [
    'Environment (linked to fraud)',
    'Leefmilieu (gelinkt aan fraude)',
    'Environnement (lié à la fraude)',
    'Umwelt (in Verbindung mit Betrug)',
    'Miljø (knyttet til svindel)',
  ]),
  phenomenon('NSP-2016-9', [
    'Road safety',
    'Verkeersveiligheid',
    'Sécurité routière',
    'Verkehrssicherheit',
    'Trafiksikkerhed',
  ]),
  phenomenon('NSP-2016-10', [
    'Nuisance: contributing to better public order',
    'Overlast: bijdragen tot het verbeteren van de openbare orde',
    'Nuisances : contribuer à l’amélioration de l’ordre public',
    'Belästigungen: zu einer besseren öffentlichen Ordnung beitragen',
    'Gener: bidrage til bedre offentlig orden',
  ]),
]

const transversal: readonly PackPhenomenon[] = [
  phenomenon('NSP-2016-T1', [
    'Administrative approach and information exchange',
    'Bestuurlijke aanpak en informatie-uitwisseling',
    'Approche administrative et échange d’informations',
    'Administrativer Ansatz und Informationsaustausch',
    'Administrativ tilgang og informationsudveksling',
  ]),
  phenomenon('NSP-2016-T2', [
    'Internet and ICT',
    'Internet en ICT',
    'Internet et TIC',
    'Internet und Informationstechnologie',
    'Internet og informationsteknologi',
  ]),
  phenomenon('NSP-2016-T3', [
    'Identity, identity fraud and domicile fraud',
    'Identiteit, identiteits- en domiciliefraude',
    'Identité, fraude à l’identité et au domicile',
    'Identität, Identitäts- und Wohnsitzbetrug',
    'Identitet, identitets- og bopælssvindel',
  ]),
  phenomenon('NSP-2016-T4', [
    'Proceeds-oriented approach',
    'Buitgerichte aanpak',
    'Approche orientée vers le butin',
    'Auf die Beute gerichteter Ansatz',
    'Udbytteorienteret tilgang',
  ]),
  phenomenon('NSP-2016-T5', [
    'International cooperation',
    'Internationale samenwerking',
    'Coopération internationale',
    'Internationale Zusammenarbeit',
    'Internationalt samarbejde',
  ]),
]

/** The 2016 list. It was announced for 2016-2019 and extended, so the next list starts on 1 January 2022. */
export const nsp2016: PackPhenomenonList = {
  code: 'NSP-2016',
  names: five(
    'National security plan 2016-2019',
    'Nationaal veiligheidsplan 2016-2019',
    'Plan national de sécurité 2016-2019',
    'Nationaler Sicherheitsplan 2016-2019',
    'National sikkerhedsplan 2016-2019',
  ),
  from: '2016-01-01',
  to: '2022-01-01',
  phenomena: [...clusters, ...nsp2016Parts, ...transversal],
}
