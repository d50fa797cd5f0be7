import type { PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { phenomenon } from './phenomenon.ts'

const unconfirmed = { unverified: true }

export const eu2022: PackPhenomenonList = {
  code: 'EU-2022',
  names: five(
    'EU crime priorities 2022-2025 (EMPACT)',
    'EU-prioriteiten inzake criminaliteit 2022-2025 (EMPACT)',
    'Priorités de l’UE en matière de criminalité 2022-2025 (EMPACT)',
    'EU-Prioritäten im Bereich der Kriminalität 2022-2025 (EMPACT)',
    'EU’s kriminalitetsprioriteter 2022-2025 (EMPACT)',
  ),
  from: '2022-01-01',
  to: '2026-01-01',
  phenomena: [
    phenomenon('EU-2022-1', [
      'High-risk criminal networks',
      'Criminele netwerken met een hoog risico',
      'Réseaux criminels à haut risque',
      'Kriminelle Netzwerke mit hohem Risiko',
      'Kriminelle højrisikonetværk',
    ]),
    phenomenon('EU-2022-2', ['Cyber-attacks', 'Cyberaanvallen', 'Cyberattaques', 'Cyberangriffe', 'Cyberangreb']),
    phenomenon('EU-2022-3', [
      'Trafficking in human beings',
      'Mensenhandel',
      'Traite des êtres humains',
      'Menschenhandel',
      'Menneskehandel',
    ]),
    phenomenon('EU-2022-4', [
      'Child sexual exploitation',
      'Seksuele uitbuiting van kinderen',
      'Exploitation sexuelle d’enfants',
      'Sexuelle Ausbeutung von Kindern',
      'Seksuel udnyttelse af børn',
    ]),
    phenomenon('EU-2022-5', [
      'Migrant smuggling',
      'Migrantensmokkel',
      'Trafic de migrants',
      'Schleusung von Migranten',
      'Smugling af migranter',
    ]),
    phenomenon('EU-2022-6', [
      'Drugs trafficking',
      'Drugshandel',
      'Trafic de drogues',
      'Drogenhandel',
      'Narkotikahandel',
    ]),
    phenomenon(
      'EU-2022-6-1',
      [
        'Cannabis, cocaine and heroin',
        'Cannabis, cocaïne en heroïne',
        'Cannabis, cocaïne et héroïne',
        'Cannabis, Kokain und Heroin',
        'Cannabis, kokain og heroin',
      ],
      { parent: 'EU-2022-6', ...unconfirmed },
    ),
    phenomenon(
      'EU-2022-6-2',
      [
        'Synthetic drugs and new psychoactive substances',
        'Synthetische drugs en nieuwe psychoactieve stoffen',
        'Drogues de synthèse et nouvelles substances psychoactives',
        'Synthetische Drogen und neue psychoaktive Substanzen',
        'Syntetiske stoffer og nye psykoaktive stoffer',
      ],
      { parent: 'EU-2022-6', ...unconfirmed },
    ),
    phenomenon(
      'EU-2022-7',
      [
        'Fraud, economic and financial crimes',
        'Fraude, economische en financiële criminaliteit',
        'Fraude et criminalité économique et financière',
        'Betrug, Wirtschafts- und Finanzkriminalität',
        'Svig, økonomisk og finansiel kriminalitet',
      ],
      unconfirmed,
    ),
    phenomenon('EU-2022-7-1', ['Online fraud', 'Onlinefraude', 'Fraude en ligne', 'Online-Betrug', 'Onlinesvindel'], {
      parent: 'EU-2022-7',
      ...unconfirmed,
    }),
    phenomenon(
      'EU-2022-8',
      [
        'Organised property crime',
        'Georganiseerde vermogenscriminaliteit',
        'Criminalité organisée contre les biens',
        'Organisierte Eigentumskriminalität',
        'Organiseret berigelseskriminalitet',
      ],
      unconfirmed,
    ),
    phenomenon(
      'EU-2022-9',
      [
        'Environmental crime',
        'Milieucriminaliteit',
        'Criminalité environnementale',
        'Umweltkriminalität',
        'Miljøkriminalitet',
      ],
      unconfirmed,
    ),
    phenomenon(
      'EU-2022-10',
      [
        'Firearms trafficking',
        'Illegale handel in vuurwapens',
        'Trafic d’armes à feu',
        'Illegaler Handel mit Feuerwaffen',
        'Ulovlig handel med skydevåben',
      ],
      unconfirmed,
    ),
  ],
}
