/** Words around what the law says: where it stands, and who has checked it. */
export const legal = {
  chapter: '{{chapter}} kap. {{section}} §',
  section: '{{section}} §',
  sources: 'Lagarna:',
  checked: 'Kontrollerat {{day}} av oss som gör Soc Box.',
  draft: 'Till socialsekreteraren: texten om lagen är ett utkast som en jurist ska granska.',
} as const;
