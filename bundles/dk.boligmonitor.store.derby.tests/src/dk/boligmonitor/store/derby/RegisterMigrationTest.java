package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Schema;
import dk.boligmonitor.store.derby.database.Script;

/** Addresses of schema 1 keep their numbers, whatever order their rows lie in. */
class RegisterMigrationTest {

	private static final Migration REGISTER = c -> {
		try (Statement statement = c.createStatement()) {
			statement.execute("""
					INSERT INTO address VALUES
					(1, 'b', '0999', '0100', '2Å', 'Blåbærvej', '3000', 'Demokøbing', 700000.25, 6200000.1, 1, 0),
					(0, 'a', '0999', '0100', '1', 'Blåbærvej', '3000', '', -0.5, 1E300, 2, 1)""");
		}
	};

	@Test
	void addressesKeepTheirNumbers(@TempDir Path temp) throws StoreException {
		KeyFile keys = new KeyDirectory(temp.resolve("keys")).create(UUID.randomUUID());
		Path directory = temp.resolve("db");
		Database.create(directory, keys, new Schema(List.of(new Script("001.sql"), REGISTER, new RegisterMigration())));
		List<RegisterAddress> found = new ArrayList<>();
		try (Database database = Database.open(directory, keys,
				new Schema(List.of(new Script("001.sql"), REGISTER, new RegisterMigration())))) {
			new DerbyPlaceStore(database).addresses((number, address) -> {
				assertEquals(found.size(), number);
				found.add(address);
			});
			assertThrows(StoreException.class, () -> database.write(c -> c.prepareStatement("SELECT * FROM address").close()));
		}

		MunicipalityCode here = new MunicipalityCode("0999");
		assertEquals(List.of(
				new RegisterAddress("a", new Kvh(here, "0100", "1"), "Blåbærvej", "3000", "", -0.5, 1E300,
						PointAccuracy.U, true),
				new RegisterAddress("b", new Kvh(here, "0100", "2Å"), "Blåbærvej", "3000", "Demokøbing", 700000.25, 6200000.1,
						PointAccuracy.B, false)),
				found);
	}
}
