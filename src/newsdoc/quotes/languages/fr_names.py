"""French: first names."""

from __future__ import annotations

MALE = """
    Abel Achille Adel Adrien Aimé Alain Alban Albert Albin Alexis Alphonse Amaury Ambroise Amine
    Anatole André Ange Anselme Anthony Aristide Armand Armel Aubin Augustin Aurélien Aymeric Ayoub
    Baptiste Barnabé Basile Bastien Benoît Bertrand Blaise Briac Brice Christophe Claude Clovis
    Clément Corentin Cyprien Cyril Cyrille Cédric Célestin Césaire Côme Damien Denis Didier
    Dominique Donatien Dorian Désiré Eddy Edmond Elie Eliott Emilien Ernest Erwan Esteban Eugène
    Ewen Fabien Fabio Fabrice Fernand Firmin Florent Francis Franck Franklin Frédéric Frédérick
    Félicien Félix Gabriel Gaspard Gaston Gauthier Gautier Gaël Gaëtan Geoffroy Germain Gilles
    Gino Gonzague Goulwen Grégoire Grégory Guillaume Gurvan Gustave Gwenaël Gwendal Gérald Hector
    Hilaire Hippolyte Honoré Hubert Hugues Idriss Ilan Ismaël Jacky Jean Jean-Baptiste
    Jean-Bernard Jean-Charles Jean-Christian Jean-Christophe Jean-Claude Jean-David Jean-Denis
    Jean-Dominique Jean-François Jean-Félix Jean-Gabriel Jean-Guy Jean-Hugues Jean-Jacques
    Jean-Louis Jean-Loup Jean-Marc Jean-Marie Jean-Mathieu Jean-Maurice Jean-Michel Jean-Noël
    Jean-Patrick Jean-Paul Jean-Philippe Jean-René Jean-Robert Jean-Rémi Jean-Sébastien Jean-Yves
    Jean-Éric Joffrey Johan Jordan Joris Josselin Josué José Joël Jules Julian Julien Jérémie
    Jérémy Jérôme Kamel Killian Kylian Kévin Ladislas Laurent Lazare Liam Lilian Lorenzo Loris
    Louis-Marie Loïc Loïs Luc Lucas Lucien Ludovic Léandre Léo Léon Léonard Léopold Malo Marcelin
    Marius Martial Marvin Mathias Mathieu Mathis Matthieu Matéo Maurice Maxence Maxime Maximilien
    Maël Melchior Michaël Mickaël Milan Modeste Mourad Moïse Médéric Nathanaël Nicolas Nino
    Nordine Noé Noël Octave Pacôme Paolo Patrice Paulin Pierre-Alain Pierre-Antoine
    Pierre-Emmanuel Pierre-Henri Pierre-Louis Pierre-Yves Placide Prosper Quentin Raoul Raphaël
    Rayan Raymond Renaud René Reynald Robin Rodolphe Rodrigue Rolland Romain Ronan Régis Rémi Rémy
    Sacha Salim Sami Samy Sandro Saturnin Saïd Sidney Simon Siméon Sofiane Stanislas Steeve
    Stéphan Stéphane Sylvain Sébastien Séverin Tancrède Tanguy Teddy Thibaud Thibault Thibaut
    Thierry Théo Théodore Théophile Timothée Titouan Toussaint Tristan Tugdual Ulysse Valentin
    Valère Valéry Vianney Victor Virgile Vivien Wassim Wilfrid Wilfried Yacine Yanis Yann Yannick
    Yannis Yoann Yohan Yohann Youcef Younès Youri Yvan Yvon Zacharie Zinédine Édouard Élie Éloi
    Émile Émilien Éric Étienne Évan
"""
FEMALE = """
    Abigaïl Adeline Adrienne Adèle Agathe Aglaé Agnès Albane Alexandrine Alexia Alice Aline Alix
    Alizée Aliénor Alma Amandine Ambre Amel Amélie Anaëlle Anaïs Andrée Angèle Angélique Anissa
    Anita Annabelle Anne-Charlotte Anne-Claire Anne-Cécile Anne-Gaëlle Anne-Laure Anne-Lise
    Anne-Marie Anne-Sophie Annette Annick Anouk Antoinette Anémone Apolline Ariane Arlette Armande
    Armelle Assia Athénaïs Aude Augustine Aurore Aurélie Awa Axelle Aïssata Berthe Bertille
    Blandine Béatrice Bénédicte Bérangère Bérénice Calista Camille Capucine Carine Carla Carole
    Cassandre Cendrine Chantal Charlène Chiara Chloé Christelle Christiane Clarisse Claudette
    Claudine Clotilde Clélia Clémence Clémentine Coline Constance Coralie Coraline Corinne Cosette
    Cyrielle Cécile Célestine Célia Céliane Céline Dalila Danielle Danièle Daphné Denyse Dina
    Djamila Dolorès Domitille Doriane Dorothée Débora Déborah Edith Edwige Eglantine Elina Elsa
    Elvire Emmanuelle Enora Ernestine Estelle Eugénie Eulalie Evelyne Fabienne Fabiola Fadila
    Fanny Fanta Farida Faustine Fernande Flavie Flore Floriane Francine Frédérique Félicie
    Gabrielle Garance Gaëlle Geneviève Georgette Georgina Germaine Gersende Ghislaine Gilberte
    Ginette Gisèle Gladys Graziella Guillemette Guénola Gwenaëlle Gwendoline Gwénaëlle Hafida
    Henriette Hermine Hortense Huguette Héloïse Hélèna Ilona Imane Inaya Inès Irma Irène Isaure
    Ivana Jacinthe Jade Jamila Jeanine Jeannine Jocelyne Josette Josiane Joséphine Joëlle Juliana
    Julienne Juliette Justine Karima Katia Kelly Kenza Ketty Laetitia Lara Laure Laurence Lauriane
    Laurianne Laurie Laurène Laïla Leslie Letizia Leïla Liliane Lily Lina Line Lisbeth Lise Loane
    Lola Loriane Lou Louane Louisa Louison Lucette Lucie Lucienne Lucile Lucrèce Ludivine Luna
    Lydie Lyse Léa Léna Léonie Léontine Mado Mady Malika Manon Margaux Margot Marguerite
    Marie-Agnès Marie-Ange Marie-Anne Marie-Aude Marie-Catherine Marie-Christine Marie-Claire
    Marie-Cécile Marie-Dominique Marie-France Marie-Françoise Marie-Hélène Marie-Jeanne Marie-José
    Marie-Josée Marie-Laure Marie-Line Marie-Louise Marie-Noëlle Marie-Odile Marie-Paule
    Marie-Pierre Marie-Rose Marie-Sophie Marie-Thérèse Marie-Ève Marielle Mariette Marilyne
    Marjorie Marlène Marthe Martine Maryline Maryse Maryvonne Maud Maude Maureen Mauricette Maylis
    Maëlle Maëlys Maïté Maïwenn Mercedes Meriem Micheline Michèle Mina Mirabelle Mireille Mona
    Morgane Muriel Murielle Mylène Myriam Mélanie Mélina Mélissa Mélodie Mélusine Nadège Naomi
    Natacha Nathalie Nawel Naïma Nelly Ninon Nolwenn Norah Noémie Noëlle Océane Odette Odile
    Olympe Ombeline Ophélie Oriane Orlane Ornella Oumou Pascale Pascaline Paule Paulette Perrine
    Philippine Philomène Priscilla Pétronille Rachida Raphaëlle Raymonde Renée Rokhaya Rolande
    Romane Romy Rosalie Rose-Marie Roseline Rosine Roxane Rozenn Régine Safia Salima Salomé Samia
    Sandie Sandrine Sidonie Simone Sixtine Solange Solenn Soline Solène Soraya Stéphanie Suzanne
    Suzie Suzon Sybille Sylvaine Sylviane Ségolène Séverine Thaïs Thelma Tiphaine Téa Valentine
    Victoire Vinciane Violaine Violette Virginie Véra Véronique Yamina Yaël Yolande Ysaline Zahra
    Zineb Zohra Zoé Zélie Édith Élia Éliane Élisa Élisabeth Élise Élodie Éloïse Éléonore Émeline
    Émilie Émilienne Étiennette Évelyne
"""
