import type { PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { phenomenon } from './phenomenon.ts'

export const eu2026: PackPhenomenonList = {
  code: 'EU-2026',
  names: five(
    'EU crime priorities 2026-2029 (EMPACT)',
    'EU-prioriteiten inzake criminaliteit 2026-2029 (EMPACT)',
    'Priorités de l’UE en matière de criminalité 2026-2029 (EMPACT)',
    'EU-Prioritäten im Bereich der Kriminalität 2026-2029 (EMPACT)',
    'EU’s kriminalitetsprioriteter 2026-2029 (EMPACT)',
  ),
  from: '2026-01-01',
  to: '2030-01-01',
  phenomena: [
    phenomenon('EU-2026-1', [
      'Most threatening criminal networks and individuals',
      'Meest bedreigende criminele netwerken en personen',
      'Réseaux criminels et individus les plus menaçants',
      'Bedrohlichste kriminelle Netzwerke und Einzelpersonen',
      'De mest truende kriminelle netværk og enkeltpersoner',
    ]),
    phenomenon('EU-2026-2', [
      'Fast-growing online crime',
      'Snel groeiende onlinecriminaliteit',
      'Criminalité en ligne à croissance rapide',
      'Schnell zunehmende Online-Kriminalität',
      'Hurtigt voksende onlinekriminalitet',
    ]),
    phenomenon('EU-2026-2-1', ['Cyber-attacks', 'Cyberaanvallen', 'Cyberattaques', 'Cyberangriffe', 'Cyberangreb'], {
      parent: 'EU-2026-2',
    }),
    phenomenon(
      'EU-2026-2-2',
      [
        'Online child sexual exploitation',
        'Seksuele uitbuiting van kinderen via internet',
        'Exploitation sexuelle d’enfants en ligne',
        'Sexuelle Ausbeutung von Kindern im Internet',
        'Seksuel udnyttelse af børn på internettet',
      ],
      { parent: 'EU-2026-2' },
    ),
    phenomenon('EU-2026-2-3', ['Online fraud', 'Onlinefraude', 'Fraude en ligne', 'Online-Betrug', 'Onlinesvindel'], {
      parent: 'EU-2026-2',
    }),
    phenomenon('EU-2026-3', [
      'Drug trafficking',
      'Drugshandel',
      'Trafic de drogues',
      'Drogenhandel',
      'Narkotikahandel',
    ]),
    phenomenon('EU-2026-4', [
      'Migrant smuggling and trafficking in human beings',
      'Migrantensmokkel en mensenhandel',
      'Trafic de migrants et traite des êtres humains',
      'Schleusung von Migranten und Menschenhandel',
      'Smugling af migranter og menneskehandel',
    ]),
    phenomenon('EU-2026-5', [
      'Firearms and explosives',
      'Vuurwapens en explosieven',
      'Armes à feu et explosifs',
      'Feuerwaffen und Sprengstoffe',
      'Skydevåben og eksplosiver',
    ]),
    phenomenon('EU-2026-6', [
      'Environmental crime',
      'Milieucriminaliteit',
      'Criminalité environnementale',
      'Umweltkriminalität',
      'Miljøkriminalitet',
    ]),
    phenomenon('EU-2026-7', [
      'Economic and financial crime',
      'Economische en financiële criminaliteit',
      'Criminalité économique et financière',
      'Wirtschafts- und Finanzkriminalität',
      'Økonomisk og finansiel kriminalitet',
    ]),
  ],
}
