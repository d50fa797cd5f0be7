import { five } from './five-languages.ts'

/** Names of the kinds of organisation. */
export const organisationKinds = [
  {
    code: 'parliament',
    names: five('House of Representatives', 'Tweede Kamer', 'Seconde Chambre', 'Zweite Kammer', 'Andetkammeret'),
  },
  { code: 'ministry', names: five('ministry', 'ministerie', 'ministère', 'Ministerium', 'ministerium') },
  {
    code: 'prosecution_board',
    names: five(
      'Board of Prosecutors-General',
      'College van procureurs-generaal',
      'Collège des procureurs généraux',
      'Kollegium der Generalprokuratoren',
      'generalprokuratorernes kollegium',
    ),
  },
  {
    code: 'prosecution',
    names: five('public prosecution office', 'parket', 'parquet', 'Staatsanwaltschaft', 'anklagemyndighed'),
  },
  {
    code: 'police_force',
    names: five('national police', 'politie', 'police nationale', 'nationale Polizei', 'rigspoliti'),
  },
  {
    code: 'police_unit',
    names: five(
      'unit of the police',
      'eenheid van de politie',
      'unité de police',
      'Einheit der Polizei',
      'politienhed',
    ),
  },
  {
    code: 'regional_consultation',
    names: five(
      'consultation of mayors and chief public prosecutor',
      'regionaal bestuurlijk overleg',
      'concertation régionale des bourgmestres et du procureur',
      'regionale Beratung der Bürgermeister und des leitenden Staatsanwalts',
      'regionalt samråd mellem borgmestre og chefanklager',
    ),
  },
  { code: 'municipality', names: five('municipality', 'gemeente', 'commune', 'Gemeinde', 'kommune') },
  {
    code: 'municipal_council',
    names: five('municipal council', 'gemeenteraad', 'conseil municipal', 'Gemeinderat', 'kommunalbestyrelse'),
  },
  {
    code: 'municipal_executive',
    names: five(
      'municipal executive',
      'college van burgemeester en wethouders',
      'collège des bourgmestre et échevins',
      'Kollegium aus Bürgermeister und Beigeordneten',
      'kommunens ledelse',
    ),
  },
  {
    code: 'local_triangle',
    names: five('local triangle', 'lokale driehoek', 'triangle local', 'lokales Dreieck', 'lokal trekant'),
  },
  {
    code: 'safety_region',
    names: five('safety region', 'veiligheidsregio', 'région de sécurité', 'Sicherheitsregion', 'beredskabsregion'),
  },
  {
    code: 'information_centre',
    names: five(
      'regional information and expertise centre',
      'regionaal informatie- en expertisecentrum (RIEC)',
      'centre régional d’information et d’expertise',
      'regionales Informations- und Expertisezentrum',
      'regionalt informations- og ekspertisecenter',
    ),
  },
  {
    code: 'care_and_safety_house',
    names: five(
      'care and safety house',
      'zorg- en veiligheidshuis',
      'maison de soins et de sécurité',
      'Haus für Betreuung und Sicherheit',
      'hus for omsorg og sikkerhed',
    ),
  },
  {
    code: 'military_police',
    names: five('military police', 'Koninklijke Marechaussee', 'maréchaussée', 'Marechaussee', 'militærpoliti'),
  },
  { code: 'customs', names: five('customs', 'douane', 'douane', 'Zoll', 'told') },
  {
    code: 'association',
    names: five('association of municipalities', 'vereniging', 'association', 'Verband', 'forening'),
  },
] as const
