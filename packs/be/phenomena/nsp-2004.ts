import type { PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { phenomenon } from './phenomenon.ts'

export const nsp2004: PackPhenomenonList = {
  code: 'NSP-2004',
  names: five(
    'National security plan 2004-2007',
    'Nationaal veiligheidsplan 2004-2007',
    'Plan national de sécurité 2004-2007',
    'Nationaler Sicherheitsplan 2004-2007',
    'National sikkerhedsplan 2004-2007',
  ),
  from: '2004-01-01',
  to: '2008-01-01',
  phenomena: [
    phenomenon('NSP-2004-1', [
      'Road safety',
      'Verkeersveiligheid',
      'Sécurité routière',
      'Verkehrssicherheit',
      'Trafiksikkerhed',
    ]),
    phenomenon('NSP-2004-2', [
      'Illegal immigration and human smuggling',
      'Illegale immigratie en mensensmokkel',
      'Immigration illégale et trafic d’êtres humains',
      'Illegale Einwanderung und Menschenschmuggel',
      'Ulovlig indvandring og menneskesmugling',
    ]),
    phenomenon('NSP-2004-3', [
      'Trafficking in human beings',
      'Mensenhandel',
      'Traite des êtres humains',
      'Menschenhandel',
      'Menneskehandel',
    ]),
    phenomenon('NSP-2004-4', ['Terrorism', 'Terrorisme', 'Terrorisme', 'Terrorismus', 'Terrorisme']),
    phenomenon('NSP-2004-5', [
      'Serious and organised property crime (itinerant groups)',
      'Zware en georganiseerde eigendomscriminaliteit (rondtrekkende dadergroepen)',
      'Criminalité grave et organisée contre les biens (groupes itinérants)',
      'Schwere und organisierte Eigentumskriminalität (umherziehende Tätergruppen)',
      'Grov og organiseret berigelseskriminalitet (omrejsende grupper)',
    ]),
    phenomenon('NSP-2004-6', ['Drugs', 'Drugs', 'Drogues', 'Drogen', 'Narkotika']),
    phenomenon('NSP-2004-7', ['Waste fraud', 'Afvalfraude', 'Fraude aux déchets', 'Abfallbetrug', 'Affaldssvindel']),
    phenomenon('NSP-2004-8', [
      'Serious financial and economic crime',
      'Ernstige financieel-economische criminaliteit',
      'Criminalité financière et économique grave',
      'Schwere Finanz- und Wirtschaftskriminalität',
      'Grov finansiel og økonomisk kriminalitet',
    ]),
    phenomenon('NSP-2004-9', ['Arms trafficking', 'Wapenhandel', 'Trafic d’armes', 'Waffenhandel', 'Våbenhandel']),
    phenomenon('NSP-2004-10', [
      'Local: neighbourhood crime and nuisance',
      'Lokaal: buurtcriminaliteit en overlast',
      'Local : criminalité de quartier et nuisances',
      'Lokal: Kriminalität und Belästigungen im Wohnviertel',
      'Lokalt: kriminalitet og gener i nabolaget',
    ]),
  ],
}
