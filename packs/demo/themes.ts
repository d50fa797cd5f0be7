import type { TranslatedText } from './text.ts'

/** A theme of plans: the name used in a sentence, and the power of the federal police to which its objective belongs. */
export interface Theme {
  /** Phenomenon of the national list. Absent for themes that only zones identify. */
  phenomenon?: string
  code: string
  name: TranslatedText
  competence: string
  /** Probability that a zone makes it a priority, from 0 to 1. 0: no task of a zone. */
  weight: number
}

const theme = (
  code: string,
  phenomenon: string | undefined,
  weight: number,
  competence: string,
  en: string,
  nl: string,
  fr: string,
  de: string,
): Theme => ({
  code,
  phenomenon,
  weight,
  competence,
  name: { en, nl, fr, de },
})

/** The fifteen phenomena of the national list, in list order. */
export const nationalThemes: readonly Theme[] = [
  theme(
    'INT',
    'NSP-2022-1',
    0.35,
    'supralocal_coordination',
    'violence in public space',
    'geweld in de openbare ruimte',
    'violence dans l’espace public',
    'Gewalt im öffentlichen Raum',
  ),
  theme(
    'DOM',
    'NSP-2022-2',
    0.75,
    'judicial_police',
    'domestic and sexual violence',
    'intrafamiliaal en seksueel geweld',
    'violence intrafamiliale et sexuelle',
    'häusliche und sexuelle Gewalt',
  ),
  theme('DRU', 'NSP-2022-3', 0.9, 'judicial_police', 'drugs', 'drugs', 'drogues', 'Drogen'),
  theme(
    'PRO',
    'NSP-2022-4',
    0.7,
    'judicial_police',
    'burglary and theft',
    'woninginbraak en diefstal',
    'cambriolages et vols',
    'Einbruch und Diebstahl',
  ),
  theme('NUI', 'NSP-2022-5', 0.6, 'supralocal_coordination', 'nuisance', 'overlast', 'incivilités', 'Belästigungen'),
  theme(
    'ROA',
    'NSP-2022-6',
    0.85,
    'road_safety',
    'road safety',
    'verkeersveiligheid',
    'sécurité routière',
    'Verkehrssicherheit',
  ),
  theme(
    'FIS',
    'NSP-2022-7',
    0,
    'judicial_police',
    'fiscal and financial fraud',
    'fiscale en financiële fraude',
    'fraude fiscale et financière',
    'Steuer- und Finanzbetrug',
  ),
  theme(
    'SOC',
    'NSP-2022-8',
    0.12,
    'judicial_police',
    'social fraud',
    'sociale fraude',
    'fraude sociale',
    'Sozialbetrug',
  ),
  theme(
    'ENV',
    'NSP-2022-9',
    0.25,
    'judicial_police',
    'environmental crime',
    'milieucriminaliteit',
    'criminalité environnementale',
    'Umweltkriminalität',
  ),
  theme(
    'RAD',
    'NSP-2022-10',
    0.3,
    'judicial_police',
    'radicalisation',
    'radicalisering',
    'radicalisation',
    'Radikalisierung',
  ),
  theme(
    'MIG',
    'NSP-2022-11',
    0.12,
    'judicial_police',
    'irregular migration and smuggling',
    'irreguliere migratie en mensensmokkel',
    'migration irrégulière et trafic d’êtres humains',
    'irreguläre Migration und Schleusung',
  ),
  theme(
    'THB',
    'NSP-2022-12',
    0.15,
    'judicial_police',
    'trafficking in human beings',
    'mensenhandel',
    'traite des êtres humains',
    'Menschenhandel',
  ),
  theme(
    'CYB',
    'NSP-2022-13',
    0.65,
    'judicial_police',
    'internet fraud and hacking',
    'internetfraude en hacking',
    'fraude sur internet et piratage',
    'Internetbetrug und Hacking',
  ),
  theme(
    'HOR',
    'NSP-2022-14',
    0.1,
    'supralocal_coordination',
    'horizontal phenomena',
    'horizontale fenomenen',
    'phénomènes horizontaux',
    'horizontale Phänomene',
  ),
  theme(
    'IHL',
    'NSP-2022-15',
    0,
    'judicial_police',
    'violations of humanitarian law',
    'schendingen van het humanitair recht',
    'violations du droit humanitaire',
    'Verletzungen des humanitären Rechts',
  ),
]

/** Themes that zones identify and no national priority covers. They become signals. */
export const localThemes: readonly Theme[] = [
  theme(
    'SPD',
    undefined,
    0.22,
    'road_safety',
    'speeding on valley roads',
    'te snel rijden op landelijke wegen',
    'vitesse sur les routes de vallée',
    'Raserei auf Landstraßen',
  ),
  theme(
    'STA',
    undefined,
    0.12,
    'administrative_police',
    'nuisance around railway stations',
    'overlast rond stations',
    'nuisances autour des gares',
    'Belästigungen an Bahnhöfen',
  ),
  theme(
    'N2O',
    undefined,
    0.1,
    'administrative_police',
    'dumping of nitrous-oxide bottles',
    'dumping van lachgasflessen',
    'abandon de bonbonnes de protoxyde d’azote',
    'weggeworfene Lachgasflaschen',
  ),
  theme(
    'CAT',
    undefined,
    0.07,
    'local_police_care',
    'theft of catalytic converters',
    'diefstal van katalysatoren',
    'vols de catalyseurs',
    'Diebstahl von Katalysatoren',
  ),
]
