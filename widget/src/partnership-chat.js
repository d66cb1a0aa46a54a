// Registers <partnership-chat>; a page that loads this twice gets it once.

import { PartnershipChat } from './element.js';

if (!customElements.get('partnership-chat')) customElements.define('partnership-chat', PartnershipChat);
