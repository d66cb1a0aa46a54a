"""How surely cries for help are met, and how seldom harmless messages are taken for one."""
