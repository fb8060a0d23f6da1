/** What somebody can work out who has the files of a hub and nothing else. */
package org.cpip.cli.attack;
